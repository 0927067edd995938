package flatline.interchange.user;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the program keeps what it remembers for a user: the platform's own place for that. */
public final class UserFolder {

  private UserFolder() {}

  /** This user's, on this machine; it need not exist. */
  public static Path path() {
    return path(
        System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
  }

  /**
   * A user's: {@code $XDG_STATE_HOME/flatline}, {@code %LOCALAPPDATA%\Flatline} or {@code
   * ~/Library/Application Support/Flatline}.
   */
  static Path path(String system, Map<String, String> environment, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return stated(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"))
          .resolve("Flatline");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Flatline");
    }
    return stated(environment, "XDG_STATE_HOME", home.resolve(".local").resolve("state"))
        .resolve("flatline");
  }

  /** The XDG rules say that a path which is not absolute is to be ignored. */
  private static Path stated(Map<String, String> environment, String variable, Path otherwise) {
    String value = environment.getOrDefault(variable, "");
    return !value.isEmpty() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
  }
}
