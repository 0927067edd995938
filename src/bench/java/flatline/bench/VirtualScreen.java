package flatline.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.util.Map;

/**
 * A window system of its own, which nobody sees: Xvfb.
 *
 * @param server the process behind it
 * @param display its name for those who draw on it
 */
record VirtualScreen(Process server, String display) implements AutoCloseable {

  private static final String SIZE = "1280x800x24";

  /**
   * Starts it and waits until it is ready.
   *
   * @throws IOException with a sentence for the user if there is no Xvfb
   */
  static VirtualScreen open() throws IOException {
    var server =
        start(
            new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp")
                .redirectError(
                    new File(System.getProperty("java.io.tmpdir"), "flatline-xvfb.log")));
    Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
    return new VirtualScreen(server, ":" + number(server));
  }

  private static Process start(ProcessBuilder xvfb) throws IOException {
    try {
      return xvfb.start();
    } catch (IOException absent) {
      throw new IOException(
          "Xvfb could not be started, and the app's window needs it here: install it"
              + " (on Debian and Ubuntu: apt-get install xvfb) and run the same command again. "
              + absent.getMessage(),
          absent);
    }
  }

  /** The display's number, which Xvfb says when it is ready. */
  private static String number(Process server) throws IOException {
    try (BufferedReader said = server.inputReader()) {
      var number = said.readLine();
      if (number == null) {
        throw new IOException("Xvfb ended before it was ready");
      }
      return number;
    }
  }

  /** What a program must find in its environment to draw there. */
  Map<String, String> environment() {
    return Map.of("DISPLAY", display, "GDK_BACKEND", "x11");
  }

  @Override
  public void close() {
    server.destroy();
  }
}
