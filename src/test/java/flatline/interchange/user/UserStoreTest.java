package flatline.interchange.user;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.user.UserSettings.Theme;
import flatline.model.data.DataSource;
import flatline.model.language.Language;
import flatline.model.scenario.Scenario;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class UserStoreTest {

  private static final UserSettings CHOSEN =
      new UserSettings(
          Theme.DARK,
          Optional.of(true),
          Optional.of(Language.CHINESE),
          3,
          5,
          Optional.of(new UserSettings.Window(-1280, 12.5, 1600, 900, true)),
          List.of(absolute("b_\u03b1.flatline"), absolute("a.flatline")),
          Set.of(UserSettings.Fold.DIGITS, UserSettings.Fold.SETTINGS),
          true);

  private static Path absolute(String name) {
    return Path.of(name).toAbsolutePath();
  }

  @TempDir private Path home;
  private final List<String> troubles = new CopyOnWriteArrayList<>();

  @Test
  void settingsAreKeptFromOneStartToTheNext() {
    try (UserStore store = open(folder())) {
      assertEquals(UserSettings.DEFAULT, store.settings());
      store.keep(UserSettings.DEFAULT);
      store.keep(CHOSEN);
    }
    try (UserStore store = open(folder())) {
      assertEquals(CHOSEN, store.settings());
    }
    assertEquals(List.of(), troubles);
  }

  @Test
  void aSessionIsThereAgainAfterAProgramThatEndedCleanly() {
    try (UserStore store = open(folder())) {
      store.keep(session(1));
      awaitSession(1);
      store.keep(session(2));
    }
    assertEquals(Optional.of(session(2)), reopened());
    assertEquals(Optional.of(session(2)), reopened());
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
        assertEquals(Optional.empty(), second.session());
        second.keep(session(2));
      }
    }
    assertEquals(Optional.of(session(1)), reopened());
    assertEquals(List.of(), troubles);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"step\": -1}",
        "{\"run\": {\"flatline\": 2}}",
        "{\"session\": 1000}",
        "\u0000",
        "[[[[",
        "{\"setUp\": {\"flatline\": 1, \"hidden\": [33]}}"
      })
  void damageIsSetAsideUnderAnotherNameAndSaid(String damaged) throws IOException {
    Files.createDirectories(folder());
    Files.writeString(file(), damaged);
    Files.writeString(settingsFile(), damaged);
    try (UserStore store = open(folder())) {
      assertEquals(UserSettings.DEFAULT, store.settings());
      assertEquals(Optional.empty(), store.session());
      store.keep(session(3));
      awaitSession(3);
    }
    assertEquals(damaged, Files.readString(folder().resolve("session-unread-1.json")));
    assertEquals(damaged, Files.readString(folder().resolve("settings-unread-1.json")));
    assertEquals(2, troubles.size(), troubles.toString());
    assertTrue(
        troubles.getFirst().startsWith("SET_ASIDE [" + settingsFile() + ", settings-unread-1.json"),
        troubles.getFirst());
  }

  @Test
  void whatWasSetAsideBeforeIsNotOverwritten() throws IOException {
    Files.createDirectories(folder());
    Files.writeString(file(), "first");
    reopened();
    Files.writeString(file(), "second");
    reopened();
    assertEquals("first", Files.readString(folder().resolve("session-unread-1.json")));
    assertEquals("second", Files.readString(folder().resolve("session-unread-2.json")));
  }

  @Test
  void filesThatAreFarTooLargeAreNotRead() throws IOException {
    Files.createDirectories(folder());
    for (Path file : List.of(file(), settingsFile())) {
      try (var large = new RandomAccessFile(file.toFile(), "rw")) {
        large.setLength(300L << 20);
      }
    }
    assertEquals(Optional.empty(), reopened());
    assertEquals(2, troubles.size(), troubles.toString());
    assertTrue(troubles.getLast().endsWith("it has 314572800 bytes, more than 268435456]"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeInPlaceOfAFileKeepsNobodyFromStarting() throws IOException, InterruptedException {
    Files.createDirectories(folder());
    for (Path file : List.of(file(), settingsFile(), folder().resolve("session.lock"))) {
      assertEquals(0, new ProcessBuilder("mkfifo", file.toString()).start().waitFor());
    }
    assertEquals(Optional.empty(), reopened());
    assertTrue(
        troubles.contains("UNWRITABLE [" + folder() + ", session.lock is no ordinary file]"),
        troubles.toString());
    assertTrue(
        troubles.contains(
            "SET_ASIDE [" + settingsFile() + ", settings-unread-1.json, it is no ordinary file]"),
        troubles.toString());
  }

  @Test
  void aFolderThatCannotBeUsedIsSaidOnceAndNothingElseHappens() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "");
    for (Path unusable : List.of(file, file.resolve("below"))) {
      troubles.clear();
      try (UserStore store = open(unusable)) {
        assertEquals(UserSettings.DEFAULT, store.settings());
        store.keep(CHOSEN);
        store.keep(session(1));
      }
      assertEquals(1, troubles.size(), troubles.toString());
      assertTrue(troubles.getFirst().startsWith("UNWRITABLE [" + unusable + ", "));
      String reason = troubles.getFirst().substring(troubles.getFirst().indexOf(", "));
      assertFalse(reason.contains(file.toString()), reason);
    }
  }

  @Test
  void aFolderThatHasNoNameHereIsSaid() {
    var store =
        new UserStore(
            () -> {
              throw new IOException("no such name");
            },
            (kind, about) -> troubles.add(kind + " " + about));
    try (store) {
      store.keep(session(1));
    }
    assertEquals(List.of("UNWRITABLE [, no such name]"), troubles);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void foldersThatAreMadeAreForTheUserAlone() throws IOException {
    Path above = home.resolve("made").resolve("for");
    open(above.resolve("flatline")).close();
    for (Path made : List.of(above.getParent(), above, above.resolve("flatline"))) {
      assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
    }
  }

  @Test
  void draftsOfProgramsThatAreGoneAreSweptAway() throws IOException, InterruptedException {
    Files.createDirectories(folder());
    Process gone =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
            .redirectErrorStream(true)
            .start();
    gone.getInputStream().readAllBytes();
    assertTrue(gone.waitFor(1, TimeUnit.MINUTES));
    Path left = draft(gone.pid() + "-" + UUID.randomUUID());
    Path old = draft(UUID.fromString("c0ffee00-0000-0000-0000-000000000000").toString());
    Path mine = draft(ProcessHandle.current().pid() + "-" + UUID.randomUUID());
    try (UserStore first = open(folder())) {
      assertFalse(Files.exists(left));
      assertFalse(Files.exists(old));
      assertTrue(Files.exists(mine));
      draft(gone.pid() + "-" + UUID.randomUUID());
      open(folder()).close();
      assertEquals(2, count(".flatline-"), "who has no lock sweeps nothing");
      assertEquals(UserSettings.DEFAULT, first.settings());
    }
  }

  @Test
  void aFailureWhileWritingIsSaidWhateverItIs() {
    List<DataSource.Point> points =
        new AbstractList<>() {
          @Override
          public DataSource.Point get(int index) {
            throw new OutOfMemoryError("Java heap space");
          }

          @Override
          public int size() {
            return 2;
          }
        };
    KeptFile<List<DataSource.Point>> file =
        new KeptFile<>(
            home.resolve("any"),
            new KeptFile.Form<>(1, _ -> points, (all, _) -> all.get(0)),
            new Complaints((kind, about) -> troubles.add(kind + " " + about)));
    file.write(points);
    assertEquals(
        List.of("UNWRITABLE [" + home.resolve("any") + ", it takes more memory than there is]"),
        troubles);
  }

  private Path draft(String name) throws IOException {
    return Files.writeString(folder().resolve(".flatline-" + name), "half");
  }

  private long count(String prefix) throws IOException {
    try (Stream<Path> all = Files.list(folder())) {
      return all.filter(each -> each.getFileName().toString().startsWith(prefix)).count();
    }
  }

  private Optional<Session> reopened() {
    try (UserStore store = open(folder())) {
      return store.session();
    }
  }

  private UserStore open(Path folder) {
    return new UserStore(
        () -> folder, (kind, about) -> troubles.add(kind + " " + about), Duration.ZERO);
  }

  private void awaitSession(long step) {
    await().until(() -> Files.exists(file()) && SessionTextTest.read(file()).step() == step);
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

  private Path settingsFile() {
    return folder().resolve("settings.json");
  }
}
