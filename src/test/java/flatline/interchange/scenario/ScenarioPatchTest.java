package flatline.interchange.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.json.ScenarioException;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Tanh;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.network.initialization.RandomInitialization;
import flatline.model.network.initialization.WeightRule;
import flatline.model.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioPatchTest {

  private static Scenario patched(String... settings) throws ScenarioException {
    var patch = new ScenarioPatch(Scenario.DEFAULT);
    for (int i = 0; i < settings.length; i += 2) {
      patch.set(settings[i], settings[i + 1]);
    }
    return patch.apply();
  }

  private static String refused(String... settings) {
    return assertThrows(ScenarioException.class, () -> patched(settings)).reason();
  }

  @Test
  void nothingSetIsTheSameScenario() throws ScenarioException {
    for (Presets.Preset each : Presets.all()) {
      assertEquals(each.scenario(), new ScenarioPatch(each.scenario()).apply());
    }
  }

  @Test
  void oneKeyIsSetAndNothingElse() throws ScenarioException {
    assertEquals(Scenario.DEFAULT.with(b -> b.rate(2.5)), patched("learningRate", "2.5"));
    assertEquals(Scenario.DEFAULT.with(b -> b.seed(-7)), patched("seed", "-7"));
    assertEquals(Scenario.DEFAULT.with(b -> b.hidden(List.of(6, 6))), patched("hidden", "[6, 6]"));
    assertEquals(
        Scenario.DEFAULT.with(b -> b.data(new DataSource.Generated(DataKind.XOR, 200, 0.05))),
        patched("data.kind", "xor"));
  }

  @Test
  void whatBelongsTogetherIsSetTogether() throws ScenarioException {
    var patched = patched("initialization.kind", "normal", "initialization.sigma", "6");
    assertEquals(
        new RandomInitialization(new WeightRule.Normal(6), 0, new WeightRule.Lecun(), 0),
        patched.setup().initialization());
  }

  @Test
  void elementsOfArraysAreSetByTheirPlace() throws ScenarioException {
    var patched = patched("contenders[1].alpha", "0.3", "normalization.offset[1]", "1.5");
    assertEquals(new LeakyRelu(0.3), patched.setup().contenders().get(1));
    assertEquals(0, patched.setup().normalization().offsetX());
    assertEquals(1.5, patched.setup().normalization().offsetY());
    assertEquals(
        new Tanh(),
        patched("contenders[0]", "{\"activation\": \"tanh\"}").setup().contenders().getFirst());
  }

  @Test
  void aTextMayLookLikeAnything() throws ScenarioException {
    var scenario = patched("name", "\"a, \\\"b\\\": [{1}]\"", "expect", "\"}\"", "seed", "3");
    assertEquals(new Scenario.Title("a, \"b\": [{1}]", "}"), scenario.title());
    assertEquals(3, scenario.setup().seed());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "initialization.bais | -4 | unknown key initialization.bais, allowed here: kind, bias,"
            + " output, outputBias, sigma, limit, value, layers",
        "alpha | 0.1 | unknown key alpha, allowed here: flatline, name, expect, data,"
            + " normalization, split, features, hidden, contenders, initialization, loss, task,"
            + " batchSize, learningRate, steps, regularization, optimizer, clip, schedule,"
            + " rateFactor, reset, batchNorm, leakRate, outputActivation, outputAlpha,"
            + " derivativeAtZero, order,"
            + " batches, seed, interventions, lock, only",
        "learningRate | 0 | learningRate must be a finite number above 0, got 0",
        "learningRate | fast | learningRate must be a finite number above 0, got \"fast\"",
        "contenders[2].alpha | 0.1 | contenders must have an element [2]",
        "seed.x | 1 | seed must be an object",
        "seed[0] | 1 | seed must be an array",
        "a.b[0] | 1 | a.b must be there",
        "initialization.kind | normal | initialization must have the key sigma for kind normal, got"
            + " none",
        "batchSize | 201 | batchSize must be at most the number of training samples, 200, got 201",
        "contenders[0].alpha | 0.1 | contenders[0].alpha must not be given for activation relu, got"
            + " 0.1",
        "interventions | [{}] | interventions[0] must have the key step, got none",
      })
  void whatCannotBeIsRefusedAsInAFileButWithoutALineOfIt(String path, String value, String reason) {
    assertEquals(reason, refused(path, value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a b", "a.", ".a", "a[", "a[x]", "a[-1]", "a[99999999999]", "ä", "a..b"})
  void whatIsNoPathIsSaidToBeNone(String path) {
    assertEquals(
        "\"%s\" must be a key path, such as contenders[1].alpha".formatted(path),
        refused(path, "1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1 2", "1, \"seed\": 2", "{", "]", "\"", "1}", "a b", "-", "1e"})
  void whatIsNoValueIsSaidToBeNone(String value) {
    assertEquals(
        "seed must be a word or a value in JSON, got \"%s\"".formatted(value),
        refused("seed", value));
  }

  @Test
  void whatIsNestedOrLongBeyondReasonIsRefusedInWords() {
    String deep = "[".repeat(49) + "]".repeat(49);
    assertEquals(
        "seed must be a whole number from -9007199254740992 to 9007199254740992, got an array",
        refused("seed", deep, "seed", deep));
    assertTrue(
        refused("seed", "[" + "[".repeat(50) + "]".repeat(51)).startsWith("seed must be a word"));
    assertTrue(
        refused("a.b".repeat(100_000), "1")
            .endsWith("must be a key path, such as contenders[1].alpha"));
  }
}
