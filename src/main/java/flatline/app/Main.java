package flatline.app;

import flatline.cli.CommandRunner;
import flatline.view.Texts;
import java.util.List;
import javafx.application.Application;

/** The program: carries out a command, or opens the window. */
public final class Main {

  private Main() {}

  /** Starts the program. */
  public static void main(String[] args) {
    if (CommandRunner.takes(List.of(args))) {
      System.exit(CommandRunner.run(List.of(args), System.out, System.err, new Printing()));
    }
    try {
      Application.launch(FlatlineApplication.class, args);
    } catch (UnsupportedOperationException noScreen) {
      System.err.println(new Texts().get("app.noScreen", String.valueOf(noScreen.getMessage())));
      System.exit(1);
    }
  }
}
