package flatline.interchange.scenario;

import static flatline.model.scenario.Varied.assertVaried;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.json.ScenarioException;
import flatline.model.activation.Activation;
import flatline.model.activation.Elu;
import flatline.model.activation.Identity;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Tanh;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.data.Features;
import flatline.model.network.Loss;
import flatline.model.network.Regularization;
import flatline.model.network.initialization.RandomInitialization;
import flatline.model.network.initialization.WeightRule;
import flatline.model.rule.Refusal;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioTextTest {

  @Test
  void aFileThatStatesNothingIsVersionOnesDefault() throws ScenarioException {
    assertEquals(Scenario.DEFAULT, read("{\"flatline\": 1}"));
  }

  @Test
  void theDefaultWritesEveryKey() throws ScenarioException {
    assertEquals(
        """
        {
          "flatline": 1,
          "name": "",
          "expect": "",
          "data": {"kind": "circle", "samples": 200, "noise": 0.05},
          "normalization": {"kind": "standardized", "scale": 1.0, "offset": [0.0, 0.0]},
          "split": {"train": 1.0},
          "features": ["x", "y"],
          "hidden": [8],
          "contenders": [{"activation": "relu"}, {"activation": "leaky_relu", "alpha": 0.01}],
          "initialization": {"kind": "he", "bias": 0.0, "output": "lecun", "outputBias": 0.0},
          "loss": "cross_entropy",
          "task": "classification",
          "batchSize": 16,
          "learningRate": 0.1,
          "steps": 3000,
          "regularization": {"kind": "none", "rate": 0.0},
          "order": "shuffled",
          "seed": 1,
          "interventions": []
        }
        """,
        new String(ScenarioText.write(Scenario.DEFAULT), StandardCharsets.UTF_8));
  }

  @Test
  void whatIsWrittenReadsBackTheSameToTheLastBit() throws ScenarioException {
    for (long seed = 0; seed < 500; seed++) {
      Scenario scenario = new RandomScenarios(seed).next();
      byte[] text = ScenarioText.write(scenario);
      Scenario again = ScenarioText.read(text);
      assertEquals(scenario, again, "seed " + seed);
      assertArrayEquals(text, ScenarioText.write(again), "seed " + seed);
    }
  }

  @Test
  void partsThatAnObjectDoesNotStateStandAtTheirDefaults() throws ScenarioException {
    Scenario scenario =
        read(
            """
            {"seed": -3, "data": {"kind": "xor"}, "normalization": {"scale": 5},
             "contenders": [{"activation": "elu"}, {"activation": "leaky_relu"}],
             "initialization": {"bias": -4}, "flatline": 1}
            """);
    assertEquals(200, scenario.setup().data().size());
    assertEquals(5, scenario.setup().normalization().scale());
    assertEquals(List.of(new Elu(1), new LeakyRelu(0.01)), scenario.setup().contenders());
    assertEquals(
        new RandomInitialization(new WeightRule.He(), -4, new WeightRule.Lecun(), 0),
        scenario.setup().initialization());
  }

  @Test
  void whatIsSaidOfEveryOutputHoldsWhereAContenderSaysNothing() throws ScenarioException {
    Scenario scenario =
        read(
            """
            {"flatline": 1, "outputActivation": "leaky_relu", "outputAlpha": 0.25,
             "contenders": [{"activation": "relu"},
                            {"activation": "relu", "outputActivation": "identity"},
                            {"activation": "relu", "outputActivation": "relu"}]}
            """);
    assertEquals(
        List.of(new LeakyRelu(0.25), new Identity(), new Relu()),
        scenario.setup().entrants().stream().map(each -> each.layers().output()).toList());
    assertEquals(scenario, ScenarioText.read(ScenarioText.write(scenario)));
    Scenario same = read("{\"flatline\": 1, \"outputActivation\": \"relu\"}");
    String written = new String(ScenarioText.write(same), StandardCharsets.UTF_8);
    assertTrue(written.contains("],\n  \"outputActivation\": \"relu\","), written);
  }

  @Test
  void ofAFunctionNetworksAreGivenXAlone() throws ScenarioException {
    Scenario scenario =
        read(
            """
            {"flatline": 1, "task": "regression", "loss": "squared_error",
             "data": {"kind": "function", "function": "sine", "samples": 64, "noise": 0.1}}
            """);
    assertEquals(new DataSource.Generated(DataKind.SINE, 64, 0.1), scenario.setup().data());
    assertEquals(Features.LINE, scenario.setup().features());
    assertEquals(scenario, ScenarioText.read(ScenarioText.write(scenario)));
    Scenario plane = scenario.with(b -> b.otherData(Setup.DEFAULT.data()));
    assertEquals(Features.PLANE, plane.setup().features());
    DataSource wave = scenario.setup().data();
    assertEquals(Features.LINE, plane.with(b -> b.otherData(wave)).setup().features());
  }

  @Test
  void eachHiddenLayerMayHaveAnActivationOfItsOwn() throws ScenarioException {
    Scenario scenario =
        read(
            """
            {"flatline": 1, "hidden": [5, 4],
             "contenders": [{"activations": ["tanh", "relu"]}, {"activation": "relu"}]}
            """);
    List<Activation> own = scenario.setup().entrants().getFirst().layers().hidden();
    assertEquals(List.of(new Tanh(), new Relu()), own);
    assertEquals(scenario, ScenarioText.read(ScenarioText.write(scenario)));
    assertEquals(
        List.of(new Tanh(), new Relu(), new Relu()),
        scenario
            .with(b -> b.hidden(List.of(5, 4, 3)))
            .setup()
            .entrants()
            .getFirst()
            .layers()
            .hidden());
    assertEquals(
        scenario.setup().entrants(),
        scenario
            .with(b -> b.contenders(List.of(new Tanh(), new Relu(), new Relu())))
            .setup()
            .entrants()
            .subList(0, 2));
    assertEquals(
        List.of(),
        scenario
            .with(b -> b.contenders(List.of(new Relu())))
            .setup()
            .entrants()
            .getFirst()
            .layers()
            .hidden());
  }

  @Test
  void weightDecayIsAKindWithARate() throws ScenarioException {
    Scenario scenario =
        read("{\"flatline\": 1, \"regularization\": {\"rate\": 0.001, \"kind\": \"l2\"}}");
    assertEquals(
        new Regularization(Regularization.Kind.L2, 0.001), scenario.setup().regularization());
    assertTrue(
        new String(ScenarioText.write(scenario), StandardCharsets.UTF_8)
            .contains("\"regularization\": {\"kind\": \"l2\", \"rate\": 0.001}"));
    assertEquals(
        new Regularization(Regularization.Kind.L2, 0),
        read("{\"flatline\": 1, \"regularization\": {\"kind\": \"l2\"}}").setup().regularization());
  }

  @Test
  void theOutputKeepsFollowingTheHiddenRule() throws ScenarioException {
    Scenario scenario =
        read(
            """
            {"flatline": 1,
             "initialization": {"sigma": 6, "kind": "normal", "output": "same", "bias": -12}}
            """);
    RandomInitialization random =
        assertInstanceOf(RandomInitialization.class, scenario.setup().initialization());
    assertEquals(new WeightRule.Normal(6), random.output());
    assertTrue(
        new String(ScenarioText.write(scenario), StandardCharsets.UTF_8)
            .contains("\"output\": \"same\""));
  }

  @Test
  void squaredErrorHasALinearOutputForRegressionAndTanhForClasses() throws ScenarioException {
    String points = "\"data\": {\"kind\": \"points\", \"points\": [[0, 1, -1], [1, 2, 1]]}";
    String rest = ", \"batchSize\": 2, \"loss\": \"squared_error\"";
    assertEquals(
        Loss.SQUARED_ERROR_TANH, read("{\"flatline\": 1, " + points + rest + "}").setup().loss());
    assertEquals(
        Loss.SQUARED_ERROR_LINEAR,
        read("{\"flatline\": 1, \"task\": \"regression\", " + points + rest + "}").setup().loss());
  }

  @Test
  void batchesReplaceTheOrderAndLimitTheLength() throws ScenarioException {
    Scenario scenario =
        read("{\"flatline\": 1, \"order\": \"fixed\", \"batches\": [[0, 1], [199]]}");
    assertEquals(
        new Order.Recorded(List.of(List.of(0, 1), List.of(199))), scenario.setup().order());
    assertEquals(2, scenario.setup().training().steps());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"split\": {\"train\": 1}",
        "\"split\": {}",
        "\"features\": [\"x\", \"y\"]",
        "\"regularization\": {\"kind\": \"none\", \"rate\": 0}",
        "\"interventions\": []",
        "\"order\": \"shuffled\"",
        "\"task\": \"classification\"",
        "\"contenders\": [{\"activation\": \"relu\"}, {\"activation\": \"leaky_relu\"}]",
      })
  void keysAtTheirDefaultChangeNothing(String entry) throws ScenarioException {
    assertEquals(Scenario.DEFAULT, read("{\"flatline\": 1, " + entry + "}"));
  }

  @Test
  void theEngineTakesWidthsThatTheWindowDoesNot() throws ScenarioException {
    Scenario wide = read("{\"flatline\": 1, \"hidden\": [33]}");
    assertEquals(List.of(33), wide.setup().hidden());
    assertRefusedByWindow(
        wide, "hidden[0] must be a whole number from 1 to 32 to be shown in the window, got 33");
    assertRefusedByWindow(
        read("{\"flatline\": 1, \"hidden\": [1, 1, 1, 1, 1, 1, 1]}"),
        "hidden must have at most 6 layers to be shown in the window, got 7");
    Setup.DEFAULT.shape().checkShown();
    assertFalse(read("{\"flatline\": 1, \"hidden\": []}").setup().shape().layers() > 1);
  }

  @Test
  void aMinibatchHasNoMoreSamplesThanThereAreUnlessTheFileSaysSo() throws ScenarioException {
    String data =
        "{\"flatline\": 1, \"data\": {\"kind\": \"points\", \"points\": "
            + "[[0, 0, -1], [0, 1, 1], [1, 0, 1], [1, 1, -1]]}}";
    assertEquals(4, read(data).setup().training().batchSize());
    assertEquals(16, read("{\"flatline\": 1}").setup().training().batchSize());
    assertEquals(
        "batchSize must be at most the number of training samples, 4, got 5 (line 1, column 116)",
        assertThrows(
                ScenarioException.class, () -> read(data.replace("]]}", "]]}, \"batchSize\": 5")))
            .getMessage());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws ScenarioException {
    assertEquals(Scenario.DEFAULT, read("\ufeff{\"flatline\": 1}"));
  }

  @Test
  void largeLimitsAreWithin() throws ScenarioException {
    Scenario scenario =
        read(
            """
            {"flatline": 1, "seed": -9007199254740992, "steps": 9007199254740992,
             "data": {"samples": 1000000, "noise": 10},
             "contenders": [{"activation": "elu", "alpha": 10}, {"activation": "relu"}]}
            """);
    assertEquals(-(1L << 53), scenario.setup().seed());
    assertEquals(1L << 53, scenario.setup().training().steps());
    assertEquals(List.of(new Elu(10), new Relu()), scenario.setup().contenders());
  }

  private static void assertRefusedByWindow(Scenario scenario, String message) {
    assertEquals(
        message,
        assertThrows(Refusal.class, () -> scenario.setup().shape().checkShown()).getMessage());
  }

  private static Scenario read(String text) throws ScenarioException {
    return ScenarioText.read(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What is written and read back above: whatever a scenario gets must be drawn there. */
  @Test
  void theDrawnScenariosDifferInEveryComponent() {
    assertVaried(
        LongStream.range(0, 200).mapToObj(seed -> new RandomScenarios(seed).next()).toList());
  }
}
