package flatline.app;

import flatline.cli.Commands;
import java.util.List;
import javafx.application.Application;

/** The program: carries out a command, or opens the window. */
public final class Main {

  private Main() {}

  /** Starts the program. */
  public static void main(String[] args) {
    if (Commands.takes(List.of(args))) {
      System.exit(Commands.run(List.of(args), System.out, System.err));
    }
    Application.launch(FlatlineApplication.class, args);
  }
}
