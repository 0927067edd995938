package flatline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.theory.Law;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheoryCommandTest {

  @TempDir private Path folder;

  @Test
  void withoutALawAllAreListedWithTheirParameters() {
    CommandLineRun run = CommandLineRun.of("theory");
    assertEquals(new CommandLineRun(0, run.out(), ""), run);
    for (Law law : Law.all()) {
      assertTrue(run.out().contains("\n" + law.id() + "\n") || run.out().startsWith(law.id()));
    }
    assertTrue(run.out().contains("--set bias=-3 (-10 to 0)"), run.out());
  }

  @Test
  void aPointIsPredictedMeasuredAndJudged() {
    CommandLineRun run =
        CommandLineRun.of("theory", "wedge", "--set", "degrees=36", "--networks", "2000");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("degrees 36"), run.out());
    assertTrue(run.out().contains("theory 0.40000  measured 0."), run.out());
    assertTrue(run.out().contains("2000 networks"), run.out());
    assertTrue(run.out().endsWith("Verdict: law and measurement agree\n"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void whatIsNotProvedIsMeasuredAlone() {
    CommandLineRun run =
        CommandLineRun.of("theory", "low_target", "--set", "momentum=0.9", "--networks", "40");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("  measured 0."), run.out());
    assertFalse(run.out().contains("theory 0"), run.out());
    assertTrue(run.out().endsWith("Nothing is proved of this: it is measured alone.\n"), run.out());
    CommandLineRun json =
        CommandLineRun.of("theory", "low_target", "--networks", "2", "--out", "-");
    assertFalse(json.out().contains("verdict") || json.out().contains("\"low\""), json.out());
  }

  @Test
  void aCurveGoesToAFileWithEveryPoint() throws IOException {
    Path file = folder.resolve("curve.json");
    CommandLineRun run =
        CommandLineRun.of(
            "theory",
            "line",
            "--over",
            "layers=2:6:5",
            "--networks",
            "500",
            "--out",
            file.toString());
    assertEquals(0, run.status(), run.err());
    String json = Files.readString(file);
    assertEquals(5, json.split("\"x\":", -1).length - 1, json);
    assertTrue(json.contains("\"law\": \"line\""), json);
    assertTrue(json.contains("\"trials\": 500"), json);
    assertTrue(json.contains("\"verdict\": \"agrees\""), json);
  }

  @Test
  void theSameSeedGivesTheSameFigures() {
    String[] command = {"theory", "normal_bias", "--networks", "700", "--seed", "3", "--out", "-"};
    CommandLineRun first = CommandLineRun.of(command);
    assertEquals(first.out(), CommandLineRun.of(command).out());
    assertTrue(first.out().startsWith("{"), first.out());
    assertTrue(first.err().contains("Verdict"), first.err());
  }

  @Test
  void theDataOfAScenarioCanBeTaken() throws IOException {
    Path file = folder.resolve("far.flatline");
    Files.writeString(
        file, "{\"flatline\": 1, \"normalization\": {\"kind\": \"none\", \"offset\": [9, 0]}}");
    CommandLineRun run =
        CommandLineRun.of(
            "theory",
            "any_data",
            "--scenario",
            file.toString(),
            "--set",
            "bias=0",
            "--networks",
            "2000");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("theory 0.4"), run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "theory nothing | there is no law nothing, allowed here: constant_bias",
        "theory wedge --set degrees=200 | wedge: degrees must be a number from 0 to 179, got 200",
        "theory wedge --set width=2 | there is no parameter width, allowed here: degrees",
        "theory wedge --over degrees=1:2 | must be NAME=FROM:TO:POINTS with 2 to 1000 points",
        "theory wedge --over degrees=1:x:3 | must be NAME=FROM:TO:POINTS with 2 to 1000 points",
        "theory wedge --networks 0 | must be a whole number from 1 to 1000000000, got \"0\"",
        "theory wedge --scenario x | --scenario must stand beside any_data, got wedge",
        "theory any_data --scenario x | x: ",
        "theory wedge --out nowhere/file | --out nowhere/file: cannot be written",
      })
  void whatCannotBeUsedIsNamed(String arguments, String message) {
    CommandLineRun run = CommandLineRun.of(arguments.split(" "));
    assertEquals(2, run.status(), run.out());
    assertTrue(run.err().contains(message), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }
}
