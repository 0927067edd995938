package flatline.interchange.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFolderTest {

  private static final Path HOME = Path.of("home").toAbsolutePath();
  private static final Path STATED = Path.of("stated").toAbsolutePath();

  @Test
  void eachPlatformHasItsOwn() {
    assertEquals(HOME.resolve(".local/state/flatline"), path("Linux", Map.of()));
    assertEquals(HOME.resolve("Library/Application Support/Flatline"), path("Mac OS X", Map.of()));
    assertEquals(HOME.resolve("AppData/Local/Flatline"), path("Windows 11", Map.of()));
  }

  @Test
  void whatTheEnvironmentStatesIsFollowedIfItIsAbsolute() {
    assertEquals(
        STATED.resolve("flatline"), path("Linux", Map.of("XDG_STATE_HOME", STATED.toString())));
    assertEquals(
        STATED.resolve("Flatline"), path("Windows 10", Map.of("LOCALAPPDATA", STATED.toString())));
    assertEquals(
        HOME.resolve(".local/state/flatline"), path("Linux", Map.of("XDG_STATE_HOME", "state")));
    assertEquals(
        HOME.resolve(".local/state/flatline"), path("Linux", Map.of("XDG_STATE_HOME", "")));
  }

  private static Path path(String system, Map<String, String> environment) {
    return UserFolder.path(system, environment, HOME);
  }
}
