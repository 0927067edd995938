package flatline.interchange.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.RandomScenarios;
import flatline.interchange.scenario.ScenarioText;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.scenario.SetupBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SessionTextTest {

  /** The session of a file. */
  static Session read(Path file) throws IOException, ScenarioException {
    try (InputStream in = Files.newInputStream(file)) {
      return SessionText.FORM.reading().read(in);
    }
  }

  @Test
  void everySessionReadsBackAsItWas() throws IOException, ScenarioException {
    for (long seed = 0; seed < 50; seed++) {
      RandomScenarios random = new RandomScenarios(seed);
      Optional<Path> file =
          seed % 2 == 0
              ? Optional.empty()
              : Optional.of(Path.of("a \"b\".flatline").toAbsolutePath());
      Session session =
          new Session(shown(random), shown(random), seed, file).told(bookmark((int) seed));
      assertEquals(session, read(write(session)));
    }
  }

  private static Optional<Bookmark> bookmark(int seed) {
    return switch (seed % 3) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new Bookmark(new Bookmark.Shipped("why-units-die"), seed));
      default ->
          Optional.of(
              new Bookmark(
                  new Bookmark.InFile(Path.of("\u03b1 b.lesson.md").toAbsolutePath()), seed));
    };
  }

  @Test
  void aLessonThatCannotBeHereIsLeftOut() throws IOException, ScenarioException {
    String text =
        new String(
            write(new Session(Scenario.DEFAULT, Scenario.DEFAULT, 7)), StandardCharsets.UTF_8);
    String other =
        text.replaceFirst(
            "\"step\"", "\"lesson\": {\"file\": \"a.lesson.md\", \"step\": 3}, \"step\"");
    assertEquals(
        new Session(Scenario.DEFAULT, Scenario.DEFAULT, 7),
        read(other.getBytes(StandardCharsets.UTF_8)));
  }

  /** One that fits the window: others were never open. */
  private static Scenario shown(RandomScenarios random) {
    return Stream.generate(random::next)
        .filter(each -> each.setup().hidden().stream().allMatch(width -> width <= 32))
        .filter(each -> each.setup().hidden().size() <= 6)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRunThatIsAsItWasSetUpIsWrittenOnceAndReadAsOne() throws IOException, ScenarioException {
    Session session =
        new Session(Scenario.DEFAULT, Scenario.of(Setup.DEFAULT.toBuilder().build()), 7);
    byte[] text = write(session);
    assertEquals(2, new String(text, StandardCharsets.UTF_8).split("\"setUp\"|\"run\"").length);
    Session again = read(text);
    assertEquals(session, again);
    assertSame(again.setUp(), again.run());
  }

  @Test
  void whatTheFirstVersionWroteIsRead() throws IOException, ScenarioException {
    String scenario = new String(ScenarioText.write(Scenario.DEFAULT), StandardCharsets.UTF_8);
    String text = "{\"step\": 400000, \"setUp\": " + scenario + ", \"run\": " + scenario + "}";
    Session read = read(text.getBytes(StandardCharsets.UTF_8));
    assertEquals(new Session(Scenario.DEFAULT, Scenario.DEFAULT, 400_000), read);
    assertSame(read.setUp(), read.run());
  }

  @Test
  void aSessionIsNeverWholeInMemoryAsText() throws IOException {
    List<List<Integer>> batches = Collections.nCopies(1_000_000, List.of(0));
    Scenario million =
        Scenario.DEFAULT.with((SetupBuilder setup) -> setup.order(new Order.Recorded(batches)));
    long[] most = {0, 0};
    OutputStream measuring =
        new OutputStream() {
          @Override
          public void write(int each) {
            most[1]++;
          }

          @Override
          public void write(byte[] bytes, int from, int count) {
            most[0] = Math.max(most[0], count);
            most[1] += count;
          }
        };
    SessionText.FORM.writing().write(new Session(million, million, 0), measuring);
    assertTrue(most[1] > 10_000_000, "bytes in all: " + most[1]);
    assertTrue(most[0] < 100_000, "bytes at once: " + most[0]);
  }

  private static byte[] write(Session session) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SessionText.FORM.writing().write(session, bytes);
    return bytes.toByteArray();
  }

  private static Session read(byte[] text) throws IOException, ScenarioException {
    return SessionText.FORM.reading().read(new ByteArrayInputStream(text));
  }
}
