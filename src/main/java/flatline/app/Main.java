package flatline.app;

import flatline.app.picture.Drawing;
import flatline.app.picture.Printing;
import flatline.cli.CommandRunner;
import flatline.cli.Makers;
import flatline.interchange.GivenPath;
import flatline.interchange.json.JsonDocument;
import flatline.interchange.line.ScenarioLine;
import flatline.interchange.playground.PlaygroundLink;
import flatline.interchange.user.RunningProgram;
import flatline.interchange.user.UserFolder;
import flatline.view.Texts;
import java.io.IOException;
import java.util.List;
import javafx.application.Application;

/** The program: carries out a command, or opens the window. */
public final class Main {

  private Main() {}

  /** Starts the program. */
  public static void main(String[] args) {
    if (CommandRunner.takes(List.of(args))) {
      var makers = new Makers(new Printing(), new Drawing());
      System.exit(CommandRunner.run(List.of(args), System.out, System.err, makers));
    }
    // A link or line is opened in a window of its own.
    if (args.length == 1 && !isShared(args[0]) && opensElsewhere(args[0])) {
      System.out.println(new Texts().get("app.handedOver", args[0]));
      return;
    }
    JsonDocument.prepare();
    // The software renderer paints a card faster than it stretches a kept picture of one: 24
    // instead of 33 ms from picture to picture while the scrubber is dragged.
    System.setProperty("prism.disableRegionCaching", "true");
    try {
      Application.launch(FlatlineApplication.class, args);
    } catch (UnsupportedOperationException noScreen) {
      System.err.println(new Texts().get("app.noScreen", String.valueOf(noScreen.getMessage())));
      System.exit(1);
    }
  }

  private static boolean isShared(String word) {
    return PlaygroundLink.isLink(word) || ScenarioLine.isLine(word);
  }

  /** Whether a window that is open already takes the file. */
  private static boolean opensElsewhere(String name) {
    try {
      return RunningProgram.open(UserFolder::path, GivenPath.of(name));
    } catch (IOException noName) {
      return false;
    }
  }
}
