package window;

import javafx.application.Application;

/** Starts the window. */
public final class Main {
  private Main() {}

  /** Opens a window with what is named: {@code exit} to end after the first frame, Label=12 for 12 labels. */
  public static void main(String[] args) {
    Application.launch(Bare.class, args);
  }
}
