package flatline.app;

import javafx.application.Application;

/** The program: opens the window. */
public final class Main {

  private Main() {}

  /** Starts the program. */
  public static void main(String[] args) {
    Application.launch(FlatlineApplication.class, args);
  }
}
