package flatline.interchange.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.json.ScenarioException;
import flatline.model.activation.Activation;
import flatline.model.network.Loss;
import flatline.model.scenario.Scenario;
import flatline.model.training.Trainer;
import flatline.model.vitals.Examiner;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunCodeTest {

  static Stream<CodeTarget> targets() {
    return CodeTarget.runs().stream();
  }

  private static String code(CodeTarget target, String entries) throws ScenarioException {
    return RunCode.of(TakenRun.of("", entries).scenario(), target, 12, 12);
  }

  @ParameterizedTest
  @MethodSource("targets")
  void everyActivationAndLossIsKnownInEveryLibrary(CodeTarget target) {
    Map<String, String> pieces = CodeText.pieces(target.pieces());
    for (Activation each : Activation.all()) {
      assertTrue(pieces.containsKey(each.id()), each.id());
    }
    for (Loss each : Loss.values()) {
      assertTrue(pieces.containsKey(each.name()), each.name());
    }
  }

  @Test
  void everyActivationHasANameOfItsOwn() {
    List<String> names = Activation.all().stream().map(ActivationCode::name).toList();
    assertEquals(names.size(), new HashSet<>(names).size());
  }

  @ParameterizedTest
  @MethodSource("targets")
  void noPlaceIsLeftOpen(CodeTarget target) throws ScenarioException {
    for (TakenRun run : TakenRun.all().toList()) {
      String code = run.code(target);
      assertFalse(code.contains("<<"), code);
      assertFalse(
          code.lines().anyMatch(line -> line.startsWith("#: ") || line.startsWith("#?")), code);
      assertEquals(code, run.code(target));
    }
  }

  @ParameterizedTest
  @EnumSource(CodeTarget.class)
  void textsHoldLinesThatCanBeRead(CodeTarget target) {
    List<String> tooLong =
        CodeText.read(target.resource()).lines().filter(line -> line.length() > 108).toList();
    assertEquals(List.of(), tooLong);
  }

  @Test
  void theNameOfAScenarioCannotEndTheTextItStandsIn() throws ScenarioException {
    String code = code(CodeTarget.NUMPY, "\"name\": \"a \\\"\\\"\\\"\\n\\\\ b\"");
    assertTrue(code.contains("\"\"\"a \\\"\\\"\\\" \\\\ b.\n"), code.substring(0, 80));
  }

  @Test
  void networksOfOneActivationAreToldApart() throws ScenarioException {
    String twice = "{\"activation\": \"relu\"}, {\"activation\": \"relu\"}";
    String code = code(CodeTarget.NUMPY, "\"contenders\": [" + twice + "]");
    assertTrue(code.contains("(\"ReLU\", relu)") && code.contains("(\"ReLU (2)\", relu)"), code);
  }

  @Test
  void theFirstLossIsToldAsItIsComputed() throws ScenarioException {
    Scenario scenario = TakenRun.of("", "\"seed\": 5").scenario();
    var trainer = new Trainer(scenario);
    double loss =
        new Examiner(trainer.samples(), scenario.setup().shape())
            .loss(trainer.contenders().getFirst().network());
    String code = RunCode.of(scenario, CodeTarget.KERAS, 3, 1);
    assertTrue(code.contains("#     step 0  ReLU:  loss " + loss + "  accuracy "), code);
  }

  @Test
  void aNetworkThatIsNoLongerFiniteHasNoLastWeights() throws ScenarioException {
    String explodes =
        "\"learningRate\": 1e300, \"loss\": \"squared_error\", \"task\": \"regression\","
            + "\"data\": {\"kind\": \"regression_plane\"}";
    String code = code(CodeTarget.PYTORCH, explodes);
    assertTrue(code.contains("LAST = [\n    None,\n    None,\n]"), code);
    assertTrue(code.contains("no longer finite from step "), code);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 256, 257, 65_536, 65_537})
  void minibatchesReadBack(int samples) {
    List<Integer> ends = List.of(0, samples - 1, samples / 2);
    List<List<Integer>> batches = List.of(ends, ends, List.of(1));
    String code = BatchCode.of(batches, samples);
    assertTrue(code.contains("sizes=[(2, 3), (1, 1)]"), code);
    ByteBuffer bytes =
        ByteBuffer.wrap(
                Base64.getMimeDecoder()
                    .decode(code.split("\"\"\"", -1)[1].getBytes(StandardCharsets.US_ASCII)))
            .order(ByteOrder.LITTLE_ENDIAN);
    List<Integer> read =
        IntStream.range(0, 7)
            .map(_ ->
                samples <= 256
                    ? bytes.get() & 0xff
                    : samples <= 65_536 ? bytes.getShort() & 0xffff : bytes.getInt())
            .boxed()
            .toList();
    assertEquals(batches.stream().flatMap(List::stream).toList(), read);
    assertEquals(0, bytes.remaining());
  }

  @Test
  void whatIsTooLongIsRefused() throws ScenarioException {
    Scenario large = TakenRun.of("", "\"data\": {\"samples\": 1000000}").scenario();
    assertRefused("its samples and weights would take", large, 10);
    Scenario endless = TakenRun.of("", "\"steps\": 100").scenario();
    assertRefused("would be larger than 16 MB: ask for fewer", endless, 1L << 50);
    Scenario recorded = TakenRun.of("", "\"batches\": [[0, 1], [2]]").scenario();
    assertRefused("steps must be at most the number of batches, 2, got 3", recorded, 3);
  }

  private static void assertRefused(String reason, Scenario scenario, long steps) {
    String message =
        assertThrows(
                ScenarioException.class, () -> RunCode.of(scenario, CodeTarget.NUMPY, steps, 1))
            .getMessage();
    assertTrue(message.contains(reason), message);
  }
}
