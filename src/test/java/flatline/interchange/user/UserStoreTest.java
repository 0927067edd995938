package flatline.interchange.user;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.RandomScenarios;
import flatline.interchange.user.Settings.Theme;
import flatline.model.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserStoreTest {

  private static final Settings CHOSEN =
      new Settings(
          Theme.DARK,
          Optional.of(true),
          3,
          Optional.of(new Settings.Window(-1280, 12.5, 1600, 900, true)));

  @TempDir private Path home;
  private final List<String> troubles = new CopyOnWriteArrayList<>();

  @Test
  void settingsAreKeptFromOneStartToTheNext() {
    try (UserStore store = open(folder())) {
      assertEquals(Settings.DEFAULT, store.settings());
      store.keep(new Settings(Theme.LIGHT, Optional.of(false), 0, Optional.empty()));
      store.keep(CHOSEN);
    }
    try (UserStore store = open(folder())) {
      assertEquals(CHOSEN, store.settings());
    }
    assertEquals(List.of(), troubles);
  }

  @Test
  void aSessionThatEndedCleanlyIsForgotten() {
    try (UserStore store = open(folder())) {
      store.keep(session(1));
      awaitSession(1);
    }
    assertEquals(Optional.empty(), reopened());
  }

  @Test
  void aSessionThatWasCutOffIsThereAtTheNextStart() throws IOException {
    try (UserStore store = open(folder())) {
      store.keep(session(1));
      store.keep(session(2));
      awaitSession(2);
      // What a power cut leaves: the file, and no lock.
      Files.copy(file(), home.resolve("saved"));
    }
    Files.move(home.resolve("saved"), file(), StandardCopyOption.REPLACE_EXISTING);
    assertEquals(Optional.of(session(2)), reopened());
  }

  @Test
  void aSecondProgramLeavesTheFirstOnesSessionAlone() {
    try (UserStore first = open(folder())) {
      first.keep(session(1));
      awaitSession(1);
      try (UserStore second = open(folder())) {
        assertEquals(Optional.empty(), second.interrupted());
        second.keep(session(2));
      }
      awaitSession(1);
    }
    assertFalse(Files.exists(file()));
    assertEquals(List.of(), troubles);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"step\": -1}", "{\"run\": {\"flatline\": 2}}", "\u0000"})
  void damagedFilesAreSaidOnceAndPassedOver(String damaged) throws IOException {
    Files.createDirectories(folder());
    Files.writeString(file(), damaged);
    Files.writeString(folder().resolve("settings.json"), damaged);
    try (UserStore store = open(folder())) {
      assertEquals(Settings.DEFAULT, store.settings());
      assertEquals(Optional.empty(), store.interrupted());
      store.keep(session(3));
      awaitSession(3);
    }
    assertEquals(1, troubles.size());
    assertTrue(troubles.getFirst().startsWith("UNREADABLE " + folder()), troubles.getFirst());
  }

  @Test
  void aFolderThatCannotBeUsedIsSaidOnceAndNothingElseHappens() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "");
    try (UserStore store = open(file.resolve("below"))) {
      assertEquals(Settings.DEFAULT, store.settings());
      store.keep(CHOSEN);
      store.keep(session(1));
    }
    assertEquals(1, troubles.size());
    assertTrue(troubles.getFirst().startsWith("UNWRITABLE "), troubles.getFirst());
  }

  @Test
  void everySessionReadsBackAsItWas() throws ScenarioException {
    for (long seed = 0; seed < 50; seed++) {
      RandomScenarios random = new RandomScenarios(seed);
      Session session = new Session(random.next(), random.next(), seed);
      assertEquals(session, SessionText.read(SessionText.write(session)));
    }
  }

  private Optional<Session> reopened() {
    try (UserStore store = open(folder())) {
      return store.interrupted();
    }
  }

  private UserStore open(Path folder) {
    return new UserStore(folder, (kind, why) -> troubles.add(kind + " " + why), Duration.ZERO);
  }

  private void awaitSession(long step) {
    await()
        .ignoreExceptions()
        .until(() -> SessionText.read(Files.readAllBytes(file())).step() == step);
  }

  private static Session session(long step) {
    return new Session(Scenario.DEFAULT, Scenario.DEFAULT, step);
  }

  private Path folder() {
    return home.resolve("state").resolve("flatline");
  }

  private Path file() {
    return folder().resolve("session.json");
  }
}
