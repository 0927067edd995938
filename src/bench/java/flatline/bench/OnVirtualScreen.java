package flatline.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs Java with the given arguments in a window system of its own, which nobody sees: Xvfb. */
public final class OnVirtualScreen {

  private static final String SCREEN = "1280x800x24";

  private OnVirtualScreen() {}

  /**
   * Ends with the status of what it ran, or with 1 and a sentence if there is no Xvfb.
   *
   * @param args the arguments for {@code java}
   */
  public static void main(String... args) throws IOException, InterruptedException {
    System.exit(run(List.of(args)));
  }

  private static int run(List<String> args) throws IOException, InterruptedException {
    Process screen;
    try {
      screen =
          new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp")
              .redirectError(new File(System.getProperty("java.io.tmpdir"), "flatline-xvfb.log"))
              .start();
    } catch (IOException absent) {
      System.err.println(
          "Xvfb could not be started, and the app's window needs it here: install it"
              + " (on Debian and Ubuntu: apt-get install xvfb) and run the same command again. "
              + absent.getMessage());
      return 1;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(screen::destroy));
    try {
      return runOn(display(screen), args);
    } finally {
      screen.destroy();
    }
  }

  /** The display's name, which Xvfb says when it is ready. */
  private static String display(Process screen) throws IOException {
    var said =
        new BufferedReader(
            new InputStreamReader(screen.getInputStream(), StandardCharsets.US_ASCII));
    var number = said.readLine();
    if (number == null) {
      throw new IOException("Xvfb ended before it was ready");
    }
    return ":" + number;
  }

  private static int runOn(String display, List<String> args)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(args);
    var builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("DISPLAY", display);
    builder.environment().put("GDK_BACKEND", "x11");
    var process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return process.waitFor();
  }
}
