package flatline.interchange.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.json.ScenarioException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCodeTest {

  private static final long STEPS = 12;

  private static String code(CodeTarget target, String entries) throws ScenarioException {
    return RunCode.of(TakenRun.of("", entries).scenario(), target, STEPS, STEPS);
  }

  private static String one(String entries) {
    return "\"contenders\": [{\"activation\": \"leaky_relu\"" + entries + "}]";
  }

  static Stream<Arguments> rules() {
    return Stream.of(
        Arguments.of("", ""),
        Arguments.of(", \"learningRate\": 0.25", "rate=0.25"),
        Arguments.of(", \"rateFactor\": 0.5", "factor=0.5"),
        Arguments.of(
            ", \"schedule\": {\"kind\": \"warm_up\", \"steps\": 7}", "schedule=warm_up(7)"),
        Arguments.of(
            ", \"regularization\": {\"kind\": \"l1\", \"rate\": 0.125}, \"clip\": 2",
            "l1=0.125, clip=2.0"),
        Arguments.of(", \"regularization\": {\"kind\": \"l2\", \"rate\": 0.125}", "l2=0.125"),
        Arguments.of(", \"optimizer\": {\"kind\": \"sgd\", \"momentum\": 0.9}", "momentum=0.9"),
        Arguments.of(
            ", \"optimizer\": {\"kind\": \"adam\", \"beta1\": 0.5}", "adam=(0.5, 0.999, 1.0E-8)"),
        Arguments.of(", \"batchNorm\": true, \"leakRate\": 0.5", "norm=True, leak_rate=0.5"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aNetworksOwnWayStandsInItsRule(String entries, String rule) throws ScenarioException {
    String expected = "RULES = [  # of each network\n    Rule(" + rule + "),\n]";
    for (CodeTarget each : CodeTarget.runs()) {
      String code = code(each, one(entries));
      assertTrue(code.contains(expected), code);
    }
  }

  @Test
  void aWayForAllIsInEveryRule() throws ScenarioException {
    String code = code(CodeTarget.NUMPY, "\"clip\": 0.5, \"rateFactor\": 2");
    int from = code.indexOf("RULES = [");
    List<String> lines = code.substring(from, code.indexOf("\n]", from)).lines().skip(1).toList();
    assertEquals(2, lines.size());
    assertEquals(Set.of("    Rule(factor=2.0, clip=0.5),"), Set.copyOf(lines));
  }

  /** The length of the run is another than that of the script. */
  @Test
  void aCosineEndsWhereTheScenarioEnds() throws ScenarioException {
    String code = code(CodeTarget.NUMPY, "\"steps\": 500, \"schedule\": {\"kind\": \"cosine\"}");
    assertTrue(code.contains("schedule=cosine(500)"), code);
    assertTrue(code.contains("import math\n"), code);
  }

  @ParameterizedTest
  @MethodSource("flatline.interchange.code.RunCodeTest#targets")
  void aScriptHoldsNothingThatItsRunDoesNotNeed(CodeTarget target) throws ScenarioException {
    String plain = code(target, "\"seed\": 1");
    for (String part : List.of("momentum", "adam", "clip", "norm=", "leak_rate", "struck")) {
      assertFalse(plain.contains(part), part);
    }
    assertFalse(plain.contains("import math") || plain.contains("def warm_up"), plain);
    String rolling = code(target, one(", \"optimizer\": {\"kind\": \"sgd\", \"momentum\": 0.9}"));
    assertTrue(rolling.contains("def turn(") && !rolling.contains("leak_rate"), rolling);
    String leaking = code(target, one(", \"leakRate\": 0.5"));
    assertTrue(leaking.contains("own_leaks") && !leaking.contains("self.scales"), leaking);
  }

  @Test
  void changesOfTheWayAreMadeOnTheirStep() throws ScenarioException {
    String code =
        code(
            CodeTarget.PYTORCH,
            """
            "interventions": [
            {"step": 1, "op": "set", "target": "optimizer.momentum", "value": 0.5, "contender": 1},
            {"step": 2, "op": "set", "target": "clip", "value": 3},
            {"step": 4, "op": "set", "target": "schedule", "value": {"kind": "warm_up", "steps": 9}}]
            """);
    assertTrue(code.contains("for net in networks[1:2]:\n            net.rule.keep(0.5)\n"), code);
    assertTrue(code.contains("for net in networks:\n            net.rule.clip = 3.0\n"), code);
    assertTrue(code.contains("    net.rule.schedule = warm_up(9)\n"), code);
    assertTrue(code.contains("def warm_up(steps):") && code.contains("def keep("), code);
  }

  @Test
  void resetsAreWrittenAsWhatTheyDid() throws ScenarioException {
    String dead = "\"initialization\": {\"kind\": \"he\", \"bias\": -50}";
    String code = code(CodeTarget.NUMPY, dead + ", \"reset\": {\"every\": 5}");
    assertTrue(code.contains("    if step == 5:\n"), code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"step\": 1, \"op\": \"set\", \"target\": \"hidden.bias\", \"value\": 1}",
        "{\"step\": 1, \"op\": \"add\", \"target\": \"bias\", \"layer\": 0, \"unit\": 0, \"value\":"
            + " 1}",
        "{\"step\": 1, \"op\": \"set\", \"target\": \"weight\", \"layer\": 0, \"unit\": 0,"
            + " \"input\": 0, \"value\": 1}"
      })
  void changesOfNormalizedUnitsAreRefused(String change) throws ScenarioException {
    String changes = "\"interventions\": [" + change + "]";
    String message =
        assertThrows(
                ScenarioException.class,
                () -> code(CodeTarget.NUMPY, "\"batchNorm\": true, " + changes))
            .getMessage();
    assertEquals(
        "interventions[0] cannot be written as code where there is batchNorm: take one of them"
            + " out",
        message);
    assertTrue(code(CodeTarget.NUMPY, changes).contains("if step == 1:"));
  }

  @Test
  void normalizedUnitsThatBeginAnewAreRefused() throws ScenarioException {
    String again =
        "{\"step\": 1, \"op\": \"reinitialize\", \"target\": \"unit\", \"layer\": 0, \"unit\": 0}";
    String message =
        assertThrows(
                ScenarioException.class,
                () ->
                    code(
                        CodeTarget.NUMPY,
                        "\"batchNorm\": true, \"interventions\": [" + again + "]"))
            .getMessage();
    assertTrue(
        message.startsWith(
            "a unit that begins anew at step 1 cannot be written out where there is"),
        message);
  }

  @Test
  void theOutputOfNormalizedUnitsMayBeChanged() throws ScenarioException {
    String code =
        code(
            CodeTarget.NUMPY,
            "\"batchNorm\": true, \"interventions\": [{\"step\": 1, \"op\": \"set\", \"target\":"
                + " \"bias\", \"layer\": 1, \"unit\": 0, \"value\": 1}]");
    assertTrue(code.contains("net.change(1, 0, None, to=1.0)"), code);
  }

  @Test
  void partsLieWithinPartsAndAreTakenWithThem() {
    String text = "a\n#? x\nb\n#? !y\nc\n#?\n#? y\nd\n#?\n#?\ne";
    assertEquals("a\ne", CodeText.choose(text, Set.of("y")));
    assertEquals("a\nb\nc\ne", CodeText.choose(text, Set.of("x")));
    assertEquals("a\nb\nd\ne", CodeText.choose(text, Set.of("x", "y")));
    assertThrows(IllegalArgumentException.class, () -> CodeText.choose("#? x\na", Set.of()));
  }
}
