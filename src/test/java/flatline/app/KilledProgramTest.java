package flatline.app;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.user.UserStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed while somebody works with it, at random moments: what it kept can be read,
 * is what was open at some moment, and that was not long ago.
 */
@DisabledOnOs(OS.WINDOWS)
class KilledProgramTest {

  private static final long OLDEST_MILLIS = 5_000;

  @TempDir private Path folder;

  private SplittableRandom random = new SplittableRandom();
  private int rounds;
  private Path state = Path.of("");
  private Optional<Sighting> before = Optional.empty();

  @BeforeEach
  void writeFiles() throws IOException {
    Files.copy(Path.of("assets/scenarios/opening.flatline"), folder.resolve("0.flatline"));
    Files.copy(Path.of("assets/scenarios/hot-start.flatline"), folder.resolve("1.flatline"));
    renew();
  }

  @Test
  @Timeout(120)
  void whatIsKeptSurvivesAFewKills() throws Exception {
    random = new SplittableRandom(13);
    for (int i = 0; i < 4; i++) {
      kill(700);
    }
  }

  @Test
  @Tag("slow")
  @Timeout(7200)
  void whatIsKeptSurvivesTwoHundredKills() throws Exception {
    random = new SplittableRandom(200);
    for (int i = 0; i < Integer.getInteger("flatline.kills", 200); i++) {
      if (random.nextInt(4) == 0) {
        renew();
      }
      kill(9_000);
    }
  }

  /** The next start finds nothing. */
  private void renew() throws IOException {
    state = Files.createDirectory(folder.resolve("state-" + rounds));
    before = Optional.empty();
  }

  /** Now and then before anything was shown; else at most so long after that. */
  private void kill(int mostMillis) throws Exception {
    var diary = new Diary(folder.resolve("diary-" + ++rounds));
    Path said = folder.resolve("said-" + rounds);
    Process program = start(said);
    int wait = random.nextInt(mostMillis);
    if (random.nextInt(8) > 0) {
      await().atMost(Duration.ofMinutes(1)).until(() -> diary.isBegun() || !program.isAlive());
    }
    assertFalse(program.waitFor(wait, TimeUnit.MILLISECONDS), () -> text(said));
    long now = System.currentTimeMillis();
    program.destroyForcibly();
    assertTrue(program.waitFor(1, TimeUnit.MINUTES));
    assertFalse(text(said).contains("Exception"), () -> text(said));
    Optional<Sighting> kept = read(now);
    check(diary.read(), kept, now);
    before = kept;
  }

  private Process start(Path said) throws IOException {
    List<String> command =
        new ArrayList<>(
            RealProcess.command(
                RestlessProgram.class,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw"));
    command.add(folder.resolve("diary-" + rounds).toString());
    command.add(folder.toString());
    command.add(Long.toString(random.nextLong()));
    var builder = new ProcessBuilder(command);
    builder.environment().put("XDG_STATE_HOME", state.toString());
    builder.environment().put("HOME", state.toString());
    return builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }

  private Optional<Sighting> read(long now) {
    List<String> troubles = new ArrayList<>();
    try (UserStore store =
        new UserStore(
            () -> state.resolve("flatline"), (kind, about) -> troubles.add(kind + " " + about))) {
      assertEquals(List.of(), troubles);
      return store.session().map(session -> Sighting.of(now, session));
    }
  }

  private void check(Diary.Content diary, Optional<Sighting> kept, long now) {
    List<Sighting> seen = diary.seen();
    int last = seen.size() - 1;
    while (last >= 0 && !kept.filter(seen.get(last)::shows).isPresent()) {
      last--;
    }
    if (last < 0) {
      // Nothing else was to be kept yet: until it is there again, or something was done, the old
      // is.
      assertEquals(before.map(Sighting::open), kept.map(Sighting::open), () -> "in " + folder);
    }
    int next = last < 0 && before.isPresent() ? diary.acted() : last + 1;
    if (next < seen.size()) {
      long age = now - seen.get(next).millis();
      assertTrue(age <= OLDEST_MILLIS, () -> "kept " + kept + ", " + age + " ms old; " + seen);
    }
  }
}
