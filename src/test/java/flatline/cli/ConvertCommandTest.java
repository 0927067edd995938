package flatline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Json;
import flatline.interchange.scenario.Presets;
import flatline.interchange.scenario.ScenarioFile;
import flatline.interchange.scenario.ScenarioText;
import flatline.model.network.Network;
import flatline.model.scenario.Scenario;
import flatline.model.training.Trainer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"hidden\": [], \"contenders\": [{\"activation\": \"identity\"}]",
        "\"hidden\": [5, 4, 3], \"data\": {\"kind\": \"spiral\"}, \"learningRate\": 0.5,"
            + "\"contenders\": [{\"activation\": \"relu\"}, {\"activation\": \"elu\"}]",
        "\"order\": \"fixed\", \"batchSize\": 7, \"loss\": \"squared_error\","
            + "\"contenders\": [{\"activation\": \"leaky_relu\"}, {\"activation\": \"tanh\"}]",
        "\"order\": \"fixed\", \"batchSize\": 2, \"loss\": \"squared_error\","
            + "\"task\": \"regression\", \"normalization\": {\"scale\": 0.3, \"offset\": [1, -2]},"
            + "\"data\": {\"kind\": \"points\", \"points\": [[0.1, 2, 0.5], [3, 4, -1.25],"
            + "[-1, 0.7, 2]]}",
        "\"regularization\": {\"kind\": \"l2\", \"rate\": 0.01}",
        "\"hidden\": [4, 3], \"regularization\": {\"kind\": \"l2\", \"rate\": 0.3}",
        "\"batches\": [[0, 1, 2], [3], [3, 3], [199, 0]]",
        "\"split\": {\"train\": 0.3}",
        "\"features\": [\"sin_x\", \"y\", \"x2\", \"xy\"], \"split\": {\"train\": 0.7}",
        "\"features\": [\"y2\", \"sin_y\"], \"hidden\": []",
        "\"interventions\": [{\"step\": 20, \"op\": \"set\", \"target\": \"batchSize\","
            + "\"value\": 3}]"
      })
  void aScriptThatKnowsNothingElseGetsTheSameBits(String entries) throws Exception {
    Path file = write("{\"flatline\": 1" + (entries.isEmpty() ? "" : ", ") + entries + "}");
    Scenario scenario = ScenarioFile.read(file);
    long steps = Math.min(300, scenario.setup().training().steps());
    assertReplays(scenario, steps, convert(file, steps));
  }

  @Test
  void theOpeningReplaysToItsEnd() throws Exception {
    Scenario opening = Presets.opening().scenario();
    Path file = folder.resolve("opening.flatline");
    ScenarioFile.write(opening, file);
    CommandLineRun run = CommandLineRun.of("convert", file.toString(), "--explicit", "--out", "-");
    assertEquals(new CommandLineRun(0, run.out(), ""), run);
    assertReplays(opening, opening.setup().training().steps(), run.out());
  }

  private String convert(Path file, long steps) throws IOException {
    Path explicit = folder.resolve("explicit.flatline");
    CommandLineRun run =
        CommandLineRun.of(
            "convert",
            file.toString(),
            "--explicit",
            "--steps",
            Long.toString(steps),
            "--out",
            explicit.toString());
    assertEquals(new CommandLineRun(0, "", ""), run);
    return Files.readString(explicit);
  }

  private static void assertReplays(Scenario scenario, long steps, String explicit)
      throws Exception {
    Scenario read = ScenarioText.read(explicit.getBytes(StandardCharsets.UTF_8));
    List<String> expected = train(scenario, steps);
    assertEquals(expected, train(read, steps));
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.get(i), new Replay(explicit, i).train());
    }
  }

  private static List<String> train(Scenario scenario, long steps) {
    Trainer trainer = new Trainer(scenario);
    trainer.advanceTo(steps);
    return trainer.contenders().stream().map(each -> bits(each.network().network())).toList();
  }

  private static String bits(Network network) {
    StringBuilder bits = new StringBuilder();
    for (int layer = 0; layer < network.shape().layers(); layer++) {
      for (int unit = 0; unit < network.shape().units(layer); unit++) {
        for (int input = 0; input < network.shape().inputs(layer); input++) {
          bits.append(hex(network.weight(layer, unit, input))).append(' ');
        }
        bits.append(hex(network.bias(layer, unit))).append('\n');
      }
    }
    return bits.toString();
  }

  private static String hex(double value) {
    return Long.toHexString(Double.doubleToLongBits(value));
  }

  @Test
  void interventionsAreKeptAndUnitsDrawnAnewAreWrittenOut() throws Exception {
    Path file =
        write(
            """
            {"flatline": 1, "interventions": [
              {"step": 5, "op": "add", "target": "hidden.bias", "value": -0.5},
              {"step": 30, "op": "reinitialize", "target": "unit", "layer": 0, "unit": 3},
              {"step": 30, "op": "add", "target": "bias", "layer": 0, "unit": 3, "value": 0.25},
              {"step": 40, "op": "freeze", "target": "unit", "layer": 0, "unit": 1},
              {"step": 50, "op": "set", "target": "batchSize", "value": 5},
              {"step": 90, "op": "set", "target": "learningRate", "value": 0.5},
              {"step": 101, "op": "set", "target": "learningRate", "value": 0.1}]}
            """);
    String explicit = convert(file, 100);
    Scenario read = ScenarioText.read(explicit.getBytes(StandardCharsets.UTF_8));
    assertEquals(train(ScenarioFile.read(file), 100), train(read, 100));
    assertTrue(explicit.contains("freeze") && !explicit.contains("reinitialize"));
    assertTrue(
        !explicit.contains("\"target\": \"batchSize\"") && !explicit.contains("\"step\": 101"));
  }

  @Test
  void withoutExplicitEveryKeyIsStated() throws Exception {
    Path file = write("{\"flatline\": 1, \"seed\": 5}");
    CommandLineRun run = CommandLineRun.of("convert", file.toString(), "--out", "-");
    assertEquals(0, run.status());
    assertEquals(20, Json.object(run.out()).size() + 1);
    assertEquals(5L, Json.object(run.out()).get("seed"));
  }

  @Test
  void aLineIsOpenedAsTheFileIsThatItWasMadeOf() throws Exception {
    Path file = write("{\"flatline\": 1, \"seed\": 5, \"steps\": 50}");
    CommandLineRun line = CommandLineRun.of("convert", file.toString(), "--line");
    assertEquals(new CommandLineRun(0, line.out(), ""), line);
    assertTrue(line.out().matches("flatline:1:[A-Za-z0-9_-]+\n"), line.out());
    assertTrue(CommandRunner.takes(List.of("train", line.out())));
    assertTrue(!CommandRunner.takes(List.of(line.out())), "alone it opens the window");
    assertEquals(
        CommandLineRun.of("train", file.toString(), "--out", "-"),
        CommandLineRun.of("train", line.out(), "--out", "-"));
    CommandLineRun cut =
        CommandLineRun.of("train", line.out().substring(0, line.out().length() - 5));
    assertEquals(2, cut.status());
    assertEquals(
        "flatline train: flatline:…: the line must be whole, but about 4 of its characters are"
            + " missing: copy it again, to its end",
        cut.err().strip());
  }

  @Test
  void aLinkIsPrintedAndInWhatThePageDiffersIsSaid() throws Exception {
    String link =
        "https://playground.tensorflow.org/#activation=relu&batchSize=10&dataset=xor"
            + "&learningRate=0.1&regularizationRate=0&noise=0&networkShape=3&seed=4"
            + "&percTrainData=50&x=true&y=true&xSquared=false&ySquared=false&xTimesY=false"
            + "&sinX=false&sinY=false&problem=classification&initZero=false";
    assertEquals(
        new CommandLineRun(
            0, link + "\n", "There one network is trained: leaky_relu is left out.\n"),
        CommandLineRun.of("convert", link, "--link"));
    CommandLineRun opening = CommandLineRun.of("convert", "bad-initialization", "--link");
    assertEquals(0, opening.status());
    assertTrue(opening.err().contains("only the set-up goes over"), opening.err());
    assertTrue(opening.err().contains("the loss is the squared error"), opening.err());
    Path file =
        write(
            "{\"flatline\": 1, \"contenders\": [{\"activation\": \"elu\"}],"
                + " \"data\": {\"kind\": \"moons\"}}");
    assertRefused(
        "elu is not one of its activations, relu, tanh, sigmoid and linear; moons is not one of"
            + " its data sets",
        "convert",
        file.toString(),
        "--link");
  }

  @Test
  void whatCannotBeWrittenOutIsRefused() throws Exception {
    Path file = write("{\"flatline\": 1, \"steps\": 9007199254740992}");
    CommandLineRun run = CommandLineRun.of("convert", file.toString(), "--explicit", "--out", "-");
    assertEquals(2, run.status());
    assertEquals(
        "flatline convert: %s: 9007199254740992 steps written out would be larger than 16 MB: ask for fewer"
            .formatted(file),
        run.err().strip());
    assertRefused("--out FILE, --link or --line must be given", "convert", file.toString());
    assertRefused("mutually exclusive", "convert", file.toString(), "--link", "--line");
    assertRefused(
        "--steps must stand beside --explicit, got it alone",
        "convert",
        file.toString(),
        "--steps",
        "3",
        "--out",
        "-");
    assertRefused(
        "--steps must be 1 or more, got 0",
        "convert",
        file.toString(),
        "--explicit",
        "--steps",
        "0",
        "--out",
        "-");
  }

  private static void assertRefused(String message, String... arguments) {
    CommandLineRun run = CommandLineRun.of(arguments);
    assertEquals(2, run.status());
    assertTrue(run.err().contains(message), run.err());
    assertEquals("", run.out());
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("run.flatline"), text);
  }
}
