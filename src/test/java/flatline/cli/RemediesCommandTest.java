package flatline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemediesCommandTest {

  private static final String CAUSE = "dying-while-you-watch";

  @TempDir private Path folder;

  /** Off-centre data at rate 2: most die; a tenth of the rate saves them, momentum does not. */
  @Test
  void theRowSaysWhatHelpsAndWhatDoesNot() {
    CommandLineRun run =
        CommandLineRun.of(
            "remedies",
            "--causes=" + CAUSE,
            "--remedies=rate factor 0.1,momentum 0.9,clip 1000",
            "--seeds=24",
            "--steps=600");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("Fewer units dead: rate factor 0.1\n"), run.out());
    assertTrue(run.out().contains("More units dead: momentum 0.9\n"), run.out());
    assertTrue(Pattern.compile("No difference seen: .*clip 1000").matcher(run.out()).find());
    assertTrue(run.out().contains("over all 6 comparisons"), run.out());
  }

  @Test
  void resultsAreWrittenAsJsonAndAsALineForEachRun() throws IOException {
    Path json = folder.resolve("table.json");
    CommandLineRun run =
        CommandLineRun.of(
            "remedies",
            "--causes=" + CAUSE + ",hot-start",
            "--remedies=mine={\"clip\": 0.5, \"rateFactor\": 1},cosine",
            "--seeds=3",
            "--first-seed=7",
            "--steps=20",
            "--out=" + json);
    assertEquals(0, run.status(), run.err());
    String text = Files.readString(json);
    assertTrue(text.contains("\"remedy\": \"mine\""), text);
    assertTrue(text.contains("\"clip\": 0.5"), text);
    assertTrue(text.contains("\"verdict\": \"too_few\""), text);
    Path csv = folder.resolve("table.csv");
    CommandLineRun again =
        CommandLineRun.of(
            "remedies",
            "--causes=" + CAUSE,
            "--remedies=cosine",
            "--seeds=3",
            "--first-seed=7",
            "--steps=20",
            "--out=" + csv);
    assertEquals(0, again.status(), again.err());
    List<String> lines = Files.readAllLines(csv);
    assertEquals(
        "cause,remedy,seed,deadStart,deadEnd,dormantEnd,loss,accuracy,diverged", lines.getFirst());
    assertEquals(7, lines.size());
    assertTrue(lines.get(4).startsWith(CAUSE + ",cosine,7,"), lines.get(4));
  }

  @Test
  void whatCannotBeIsNamedByCauseAndRemedy() {
    CommandLineRun run =
        CommandLineRun.of("remedies", "--causes=" + CAUSE, "--remedies=mine={\"clip\": \"a\"}");
    assertEquals(2, run.status());
    assertTrue(run.err().contains(CAUSE + " with mine: "), run.err());
    CommandLineRun unknown = CommandLineRun.of("remedies", "--remedies=prayer");
    assertEquals(2, unknown.status());
    assertTrue(unknown.err().contains("--remedies"), unknown.err());
    assertTrue(unknown.err().contains("clip 0.1"), unknown.err());
  }
}
