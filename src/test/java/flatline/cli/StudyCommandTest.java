package flatline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyCommandTest {

  @TempDir private Path folder;

  private String scenario() throws IOException {
    Path file = folder.resolve("bad.flatline");
    Files.writeString(
        file,
        """
        {"flatline": 1, "data": {"kind": "circle", "samples": 60}, "learningRate": 2, "steps": 40,
         "contenders": [{"activation": "relu"}, {"activation": "leaky_relu", "alpha": 0.1}],
         "initialization": {"kind": "he", "bias": -4}}
        """);
    return file.toString();
  }

  private CommandLineRun study(String... more) throws IOException {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "study";
    arguments[1] = scenario();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return CommandLineRun.of(arguments);
  }

  @Test
  void theSummarySaysWhatDiffersAndHowSureThatIs() throws IOException {
    CommandLineRun run = study("--seeds", "30", "--steps", "1500");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("seeds 1 to 30"), run.out());
    assertTrue(run.out().contains("leaky_relu:0.1 against relu: loss lower by"), run.out());
    assertTrue(run.out().contains("30 seeds, Wilcoxon p"), run.out());
  }

  @Test
  void meanAndSeedsAreBothSaidWhereTheyDisagree() throws IOException {
    Path file = folder.resolve("xor.flatline");
    Files.writeString(
        file,
        """
        {"flatline": 1, "hidden": [8], "batchSize": 4, "learningRate": 1, "steps": 5000,
         "data": {"kind": "points", "points": [[0, 0, -1], [0, 1, 1], [1, 0, 1], [1, 1, -1]]},
         "normalization": {"kind": "none"}, "order": "fixed",
         "contenders": [{"activation": "relu"}, {"activation": "tanh"}],
         "initialization": {"kind": "uniform", "limit": 0.05, "output": "same"}}
        """);
    String out = CommandLineRun.of("study", file.toString(), "--seeds", "200").out();
    assertTrue(out.contains("tanh against relu: no difference in mean loss seen (interval "), out);
    assertTrue(
        out.contains(", Wilcoxon p 1.15304e-11), but lower in 26 and higher in 174 of"), out);
  }

  @Test
  void contendersThatAreTheSameShowNoDifference() throws IOException {
    CommandLineRun run = study("--seeds", "5", "--contenders", "relu,leaky_relu:0");
    assertTrue(run.out().contains("no difference in loss seen (interval 0 to 0, 5 "), run.out());
  }

  @Test
  void dormantIsWhatTheThresholdSays() throws IOException {
    String usual = study("--seeds=3", "--out=-").out();
    assertFalse(usual.contains("dormantThreshold"), usual);
    assertEquals(usual, study("--seeds=3", "--out=-", "--dormant-threshold=0.025").out());
    String most = study("--seeds=3", "--out=-", "--dormant-threshold=1").out();
    assertTrue(most.contains("\"dormantThreshold\": 1.0"), most);
    assertNotEquals(usual, most.replaceFirst("(?m)^.*dormantThreshold.*\\R", ""));
    CommandLineRun refused = study("--seeds=3", "--dormant-threshold=1.5");
    assertEquals(2, refused.status());
    assertTrue(
        refused.err().contains("dormant threshold must be a number from 0 to 1"), refused.err());
  }

  @Test
  void jsonHasEveryCellContenderSeedAndPair() throws IOException {
    CommandLineRun run =
        study(
            "--seeds=3",
            "--first-seed=7",
            "--axis=initialization.bias=-4:0:2",
            "--axis=learningRate=0.1:10:log:3",
            "--contenders=relu,leaky_relu:0.01,elu",
            "--out=-");
    assertEquals(0, run.status(), run.err());
    String json = run.out();
    assertTrue(json.contains("{\"initialization.bias\": -4.0, \"learningRate\": 0.1}"), json);
    assertEquals(6, json.split("\"axes\"", -1).length - 1);
    assertEquals(6 * 3 * 3, json.split("\"seed\":", -1).length - 1);
    assertEquals(18, json.split("\"of\":", -1).length - 1);
    for (String key :
        List.of(
            "deadStart",
            "deadEnd",
            "dormantEnd",
            "loss",
            "accuracy",
            "low",
            "high",
            "median",
            "mean")) {
      assertTrue(json.contains("\"" + key + "\":"), key);
    }
    assertFalse(json.contains("\"deaths\""), json);
    assertTrue(run.err().contains("seeds 7 to 9"), run.err());
  }

  @Test
  void csvHasALineForEachContenderOfEachRun() throws IOException {
    Path file = folder.resolve("runs.csv");
    CommandLineRun run =
        study("--seeds=4", "--axis", "alpha=0.1:0.3:2", "--events", "--out", file.toString());
    assertEquals(0, run.status(), run.err());
    List<String> lines = Files.readAllLines(file);
    assertEquals(
        "alpha,contender,seed,deadStart,deadEnd,dormantEnd,deaths,revivals,halfDeadStep,loss,accuracy,diverged",
        lines.getFirst());
    assertEquals(1 + 2 * 2 * 4, lines.size());
    assertTrue(lines.get(1).startsWith("0.1,relu,1,"), lines.get(1));
    assertTrue(lines.get(1).endsWith(",false"), lines.get(1));
  }

  @Test
  void threadsAndTheLengthInEpochsChangeNothingThatTheyShouldNot() throws IOException {
    // 60 samples in minibatches of 16 are 3 steps an epoch.
    CommandLineRun one = study("--seeds=9", "--steps=12", "--threads=1", "--out=-");
    CommandLineRun other = study("--seeds=9", "--epochs=4", "--threads=3", "--out=-");
    assertEquals(one.out(), other.out());
  }

  @Test
  void aSettingIsVariedOnce() throws IOException {
    CommandLineRun run =
        study("--seeds=2", "--axis=learningRate=0.1:1:2", "--axis=learningRate=2:3:2");
    assertEquals(2, run.status(), run.out());
    assertTrue(run.err().contains("got learningRate, learningRate"), run.err());
  }

  @Test
  void whatDivergesIsCountedAndHasNoNumbers() throws IOException {
    CommandLineRun run =
        study("--seeds=3", "--axis=normalization.scale=1000:1000:1", "--steps=300", "--out=-");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("\"diverged\": 3"), run.out());
    assertTrue(run.out().contains("\"loss\": null"), run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --axis=bias=0:1:2|initialization.bias
          --axis=learningRate=0:1:log:3|above 0
          --axis=learningRate=0:1:3|learningRate must be a finite number above 0
          --axis=learningRate=a:1:3|numbers as ends
          --axis=learningRate|NAME=FROM:TO
          --axis=alpha=0:2:3|alpha
          --contenders=rely|relu
          --contenders=relu:0.1|without an alpha
          --contenders=leaky_relu:2|0 to 1
          --steps=0|steps must be a whole number from 1
          --first-seed=9007199254740992|seeds must be within
          --first-seed=9223372036854775807|seeds must be within
          --threads=0|1 to
          --seeds=500001|at most 500000
          --out=/nowhere/at/all.json|/nowhere/at
          """)
  void whatCannotBeIsRefusedWithWhatCould(String option, String hint) throws IOException {
    CommandLineRun run = option.startsWith("--seeds") ? study(option) : study("--seeds=2", option);
    assertEquals(2, run.status(), run.out());
    assertTrue(run.err().contains(hint), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
  }
}
