package flatline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Json;
import flatline.model.scenario.Scenario;
import flatline.model.training.Trainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainCommandTest {

  @TempDir private Path folder;

  @Test
  void theResultHasEveryKeyOfTheFormat() throws IOException {
    Map<String, Object> result = train("{\"flatline\": 1}", "--steps", "10");
    assertEquals(List.of("flatline", "scenario", "contenders"), List.copyOf(result.keySet()));
    Map<?, ?> contender = contender(result, 1);
    assertEquals(
        List.of("activation", "alpha", "diverged", "records"), List.copyOf(contender.keySet()));
    assertEquals("leaky_relu", contender.get("activation"));
    assertEquals(0.01, contender.get("alpha"));
    assertNull(contender(result, 0).get("alpha"));
    assertNull(contender.get("diverged"));
    assertEquals(
        List.of(
            "step",
            "epoch",
            "trainLoss",
            "testLoss",
            "trainAccuracy",
            "testAccuracy",
            "dead",
            "inactive",
            "sleeping",
            "alive",
            "saturated",
            "units",
            "layers"),
        List.copyOf(record(result, 0, 0).keySet()));
  }

  @Test
  void theWeightsAreTheEnginesToTheLastBit() throws IOException {
    Map<String, Object> result = train("{\"flatline\": 1}", "--steps", "100", "--record", "100");
    Trainer trainer = new Trainer(Scenario.DEFAULT);
    trainer.advanceTo(100);
    var network = trainer.contenders().getFirst().network().network();
    List<?> layers = (List<?>) record(result, 0, 0).get("layers");
    double[][] hidden = Json.matrix(((Map<?, ?>) layers.getFirst()).get("weights"));
    double[] bias = Json.vector(((Map<?, ?>) layers.getLast()).get("bias"));
    assertEquals(network.weight(0, 7, 1), hidden[7][1]);
    assertEquals(network.bias(1, 0), bias[0]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "--steps 30 => 0/0 30/2",
        "--epochs 2 => 0/0 24/2",
        "--epochs 3 --record 3,1 => 12/1 36/3",
        "--steps 20 --record 20,12,12 => 12/1 20/1",
        "--steps 0 => 0/0",
        "'' => 0/0 3000/250",
      })
  void recordsAreMadeWhereTheyWereAskedFor(String options, String expected) throws IOException {
    String[] split = options.isEmpty() ? new String[0] : options.split(" ");
    Map<String, Object> result = train("{\"flatline\": 1}", split);
    List<?> records = (List<?>) contender(result, 0).get("records");
    assertEquals(
        expected,
        String.join(
            " ",
            records.stream()
                .map(each -> ((Map<?, ?>) each).get("step") + "/" + ((Map<?, ?>) each).get("epoch"))
                .toList()));
  }

  @Test
  void aBatchSizeChangedOnTheWayChangesTheLengthOfEpochs() throws IOException {
    Map<String, Object> result =
        train(
            """
            {"flatline": 1, "interventions":
              [{"step": 5, "op": "set", "target": "batchSize", "value": 50}]}
            """,
            "--epochs",
            "3");
    assertEquals(12L + 4 + 4, record(result, 0, 1).get("step"));
  }

  @Test
  void unitsAreCountedByTheirStates() throws IOException {
    Map<String, Object> result =
        train("{\"flatline\": 1, \"initialization\": {\"bias\": -1000}}", "--steps", "1");
    Map<?, ?> relu = record(result, 0, 0);
    Map<?, ?> leaky = record(result, 1, 0);
    assertEquals(8L, relu.get("dead"));
    assertEquals(0L, leaky.get("dead"));
    assertEquals(8L, leaky.get("inactive"));
    assertEquals(List.of("inactive", "inactive"), units(leaky).subList(0, 2));
  }

  @Test
  void aContenderThatDivergesStopsAndTheOthersGoOn() throws IOException {
    Map<String, Object> result =
        train(
            """
            {"flatline": 1, "learningRate": 1e300,
             "contenders": [{"activation": "tanh"}, {"activation": "identity"}]}
            """,
            "--steps",
            "50",
            "--record",
            "0,1,50");
    Map<?, ?> diverged = (Map<?, ?>) contender(result, 1).get("diverged");
    assertEquals(List.of("step", "what", "layer", "unit", "value"), List.copyOf(diverged.keySet()));
    assertTrue(List.of("NaN", "Infinity", "-Infinity").contains(diverged.get("value")));
    long at = (Long) diverged.get("step");
    for (Object record : (List<?>) contender(result, 1).get("records")) {
      assertTrue((Long) ((Map<?, ?>) record).get("step") < at);
    }
  }

  @Test
  void accuracyIsNullForRegression() throws IOException {
    Map<String, Object> result =
        train(
            """
            {"flatline": 1, "task": "regression", "loss": "squared_error", "batchSize": 2,
             "data": {"kind": "points", "points": [[0, 1, 0.5], [1, 0, -2]]}}
            """,
            "--steps",
            "2");
    assertNull(record(result, 0, 0).get("trainAccuracy"));
  }

  @Test
  void theSummaryStaysOutOfTheJson() throws IOException {
    Path file = write("{\"flatline\": 1, \"name\": \"A\\u001b name\"}");
    CommandLineRun run = CommandLineRun.of("train", file.toString(), "--steps", "3", "--out", "-");
    assertEquals(1L, Json.object(run.out()).get("flatline"));
    assertTrue(run.err().startsWith("A  name, seed 1"));
    CommandLineRun alone = CommandLineRun.of("train", file.toString(), "--steps", "3");
    assertEquals(run.err(), alone.out());
    assertEquals("", alone.err());
  }

  @Test
  void aFileIsWrittenOnlyIfItCanBeBeforeTheRun() throws IOException {
    Path file = write("{\"flatline\": 1, \"steps\": 9007199254740992}");
    Path absent = folder.resolve("absent").resolve("run.json");
    CommandLineRun run = CommandLineRun.of("train", file.toString(), "--out", absent.toString());
    assertEquals(
        new CommandLineRun(
            2,
            "",
            "flatline train: --out %s: cannot be written: there is no folder %s\n"
                .formatted(absent, absent.getParent())),
        run);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "--steps abc => '--steps': must be a whole number from 0 to 9007199254740992, got \"abc\"",
        "--steps -1 => '--steps': must be a whole number from 0 to 9007199254740992, got \"-1\"",
        "--epochs 1.5 => '--epochs': must be a whole number from 0 to",
        "--steps 3 --epochs 3 => mutually exclusive",
        "--steps 3 --record 1,4 => --record must be from 0 to 3, the length of the run, got 4",
        "--steps 3 --record 1,x => must be a whole number from 0 to 9007199254740992, got \"x\"",
        "--colour => Unknown option: '--colour'",
        "another => another",
      })
  void unusableOptionsAreNamed(String options, String message) throws IOException {
    Path file = write("{\"flatline\": 1}");
    String[] arguments = ("train " + file + " " + options).split(" ");
    CommandLineRun run = CommandLineRun.of(arguments);
    assertEquals(2, run.status(), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertEquals("", run.out());
  }

  @Test
  void moreStepsThanBatchesAreRefused() throws IOException {
    Path file = write("{\"flatline\": 1, \"batches\": [[0], [1]]}");
    CommandLineRun steps = CommandLineRun.of("train", file.toString(), "--steps", "3");
    assertEquals(2, steps.status());
    assertTrue(
        steps.err().contains("--steps must be at most the number of batches, 2, got 3"),
        steps.err());
    CommandLineRun epochs = CommandLineRun.of("train", file.toString(), "--epochs", "1");
    assertEquals(2, epochs.status());
    assertTrue(
        epochs.err().contains("--epochs must be at most 0, where the scenario's batches end"),
        epochs.err());
  }

  private Map<String, Object> train(String scenario, String... options) throws IOException {
    Path out = folder.resolve("run.json");
    List<String> arguments =
        new java.util.ArrayList<>(List.of("train", write(scenario).toString(), "--out"));
    arguments.add(out.toString());
    arguments.addAll(List.of(options));
    CommandLineRun run = CommandLineRun.of(arguments.toArray(String[]::new));
    assertEquals(0, run.status(), run.err());
    return Json.object(Files.readString(out));
  }

  private static Map<?, ?> contender(Map<String, Object> result, int index) {
    return (Map<?, ?>) ((List<?>) result.get("contenders")).get(index);
  }

  private static Map<?, ?> record(Map<String, Object> result, int contender, int index) {
    return (Map<?, ?>) ((List<?>) contender(result, contender).get("records")).get(index);
  }

  private static List<?> units(Map<?, ?> record) {
    return (List<?>) ((List<?>) record.get("units")).getFirst();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("run.flatline"), text);
  }

  @Test
  void whatIsKeptBackIsTestedAndNotLearned() throws IOException {
    String file = "{\"flatline\": 1, \"split\": {\"train\": 0.25}, \"batchSize\": 5}";
    Map<String, Object> result = train(file, "--epochs", "40");
    Map<?, ?> last = (Map<?, ?>) ((List<?>) contender(result, 0).get("records")).getLast();
    assertEquals(400.0, ((Number) last.get("step")).doubleValue(), "50 samples, 5 a step");
    double tested = ((Number) last.get("testLoss")).doubleValue();
    double learned = ((Number) last.get("trainLoss")).doubleValue();
    assertTrue(tested > learned, tested + " on what it has not seen, " + learned);
    assertTrue(((Number) last.get("testAccuracy")).doubleValue() > 0.7);
  }

  @Test
  void aLinkIsTrainedAsAFileIs() {
    CommandLineRun run =
        CommandLineRun.of(
            "train",
            "https://playground.tensorflow.org/#activation=relu&networkShape=8&seed=0.12345"
                + "&percTrainData=100&collectStats=false",
            "--epochs",
            "10",
            "--out",
            "-");
    assertEquals(0, run.status());
    assertTrue(run.out().contains("\"trainLoss\": 0.04402895423338661"), run.out());
    assertTrue(
        run.err().startsWith("The key collectStats of the link changes nothing here."), run.err());
  }

  @Test
  void aLinkThatCannotBeTrainedIsRefusedInOneSentence() {
    String link = "https://playground.tensorflow.org/#batchSize=zero";
    CommandLineRun run = CommandLineRun.of("train", link);
    assertEquals(2, run.status());
    assertTrue(run.err().contains("batchSize must let the network learn"), run.err());
  }
}
