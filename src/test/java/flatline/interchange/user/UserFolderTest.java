package flatline.interchange.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFolderTest {

  private static final Path HOME = Path.of("home").toAbsolutePath();
  private static final Path STATED = Path.of("stated").toAbsolutePath();

  @Test
  void eachPlatformHasItsOwn() throws IOException {
    assertEquals(HOME.resolve(".local/state/flatline"), path("Linux", Map.of()));
    assertEquals(HOME.resolve("Library/Application Support/Flatline"), path("Mac OS X", Map.of()));
    assertEquals(HOME.resolve("AppData/Local/Flatline"), path("Windows 11", Map.of()));
  }

  @Test
  void whatTheEnvironmentStatesIsFollowedIfItIsAbsolute() throws IOException {
    assertEquals(
        STATED.resolve("flatline"), path("Linux", Map.of("XDG_STATE_HOME", STATED.toString())));
    assertEquals(
        STATED.resolve("Flatline"), path("Windows 10", Map.of("LOCALAPPDATA", STATED.toString())));
    assertEquals(
        HOME.resolve(".local/state/flatline"), path("Linux", Map.of("XDG_STATE_HOME", "state")));
    assertEquals(
        HOME.resolve(".local/state/flatline"), path("Linux", Map.of("XDG_STATE_HOME", "")));
  }

  @Test
  void theHomeThatTheEnvironmentStatesIsFollowedIfItIsAbsolute() throws IOException {
    Map<String, String> elsewhere = Map.of("HOME", STATED.toString());
    assertEquals(STATED.resolve(".local/state/flatline"), path("Linux", elsewhere));
    assertEquals(
        STATED.resolve("Library/Application Support/Flatline"), path("Mac OS X", elsewhere));
    assertEquals(HOME.resolve("AppData/Local/Flatline"), path("Windows 11", elsewhere));
    assertEquals(HOME.resolve(".local/state/flatline"), path("Linux", Map.of("HOME", "home")));
  }

  @Test
  void aNameThatThePlatformCannotWriteIsRefusedInWords() {
    IOException why =
        assertThrows(IOException.class, () -> path("Linux", Map.of("XDG_STATE_HOME", "/a\0b")));
    assertEquals("cannot be a name of a file: nul character not allowed", why.getMessage());
  }

  private static Path path(String system, Map<String, String> environment) throws IOException {
    return UserFolder.path(system, environment, HOME.toString());
  }
}
