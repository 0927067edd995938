package flatline.interchange.user;

import flatline.interchange.GivenPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the program keeps what it remembers for a user: the platform's own place for that. */
public final class UserFolder {

  private UserFolder() {}

  /**
   * This user's, on this machine; it need not exist.
   *
   * @throws IOException if this platform cannot write its name; the message says so
   */
  public static Path path() throws IOException {
    return path(System.getProperty("os.name"), System.getenv(), System.getProperty("user.home"));
  }

  /**
   * A user's: {@code $XDG_STATE_HOME/flatline}, {@code %LOCALAPPDATA%\Flatline} or {@code
   * ~/Library/Application Support/Flatline}.
   *
   * @param home as the system's list of users says, which counts where {@code $HOME} does not
   */
  static Path path(String system, Map<String, String> environment, String home) throws IOException {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return stated(environment, "LOCALAPPDATA", home + "/AppData/Local").resolve("Flatline");
    }
    Path atHome = stated(environment, "HOME", home);
    if (name.startsWith("mac")) {
      return atHome.resolve("Library").resolve("Application Support").resolve("Flatline");
    }
    return stated(environment, "XDG_STATE_HOME", atHome + "/.local/state").resolve("flatline");
  }

  /** The XDG rules say that a path which is not absolute is to be ignored. */
  private static Path stated(Map<String, String> environment, String variable, String otherwise)
      throws IOException {
    Path path = GivenPath.of(environment.getOrDefault(variable, ""));
    return path.isAbsolute() ? path : GivenPath.of(otherwise);
  }
}
