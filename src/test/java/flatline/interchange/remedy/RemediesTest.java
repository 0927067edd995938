package flatline.interchange.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.Presets;
import flatline.model.lanes.Detail;
import flatline.model.lanes.Outcome;
import flatline.model.remedy.PairedRun;
import flatline.model.remedy.RemedyKind;
import flatline.model.remedy.RemedyPart;
import flatline.model.scenario.Scenario;
import flatline.model.study.PlainEngine;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemediesTest {

  private static final Scenario CAUSE =
      Remedies.cause(Presets.get("hot-start")).with(b -> b.steps(60).seed(3));

  private static List<Outcome> outcomes(Scenario scenario) {
    return new PlainEngine()
        .train(List.of(scenario), Detail.EVENTS, () -> false)
        .orElseThrow()
        .getFirst();
  }

  static Stream<List<RemedyPart>> customary() {
    return Remedies.customary().stream();
  }

  @ParameterizedTest
  @MethodSource("customary")
  void sideBySideBothAreWhatTheyAreAlone(List<RemedyPart> parts) throws ScenarioException {
    Scenario treated = RemedyChange.of(parts).in(CAUSE);
    Optional<Scenario> pair = PairedRun.of(CAUSE, treated);
    boolean ofTheData = parts.getFirst().kind() == RemedyKind.STANDARDIZED;
    // Taking nothing off standardized data changes nothing, so that those two can be paired, too.
    assertTrue(pair.isPresent() || ofTheData, parts.toString());
    if (pair.isPresent()) {
      List<Outcome> both = outcomes(pair.get());
      assertEquals(outcomes(CAUSE).getFirst(), both.get(0));
      assertEquals(outcomes(treated).getFirst(), both.get(1));
    }
  }

  @Test
  void otherDataCannotBeHadBesideIt() throws ScenarioException {
    Scenario shifted = Remedies.cause(Presets.get("dying-while-you-watch"));
    Scenario treated = RemedyChange.of(List.of(RemedyPart.of(RemedyKind.STANDARDIZED))).in(shifted);
    assertEquals(Optional.empty(), PairedRun.of(shifted, treated));
  }

  @Test
  void adamHasItsOwnConstantRateAndNoHotSteps() throws ScenarioException {
    Scenario treated = Remedies.named("Adam 0.01").in(CAUSE);
    assertEquals(0.01, treated.setup().training().rate());
    assertEquals(List.of(), treated.interventions());
  }

  @Test
  void aFactorReachesTheHotStepsToo() throws ScenarioException {
    Scenario treated = Remedies.named("rate factor 0.1").in(CAUSE);
    assertEquals(CAUSE.interventions(), treated.interventions());
    assertEquals(0.1, treated.setup().rule(0).rateFactor());
  }

  @Test
  void someAtOnceAreNamedByAll() throws ScenarioException {
    RemedyChange both = Remedies.named("momentum 0.9 + rate factor 0.1");
    assertEquals("momentum 0.9, rate factor 0.1", both.name());
    assertEquals(
        "{\"optimizer\": {\"kind\": \"sgd\", \"momentum\": 0.9}, \"rateFactor\": 0.1}",
        both.json());
  }

  @Test
  void numbersAreWrittenOut() {
    assertEquals("L2 0.0001", RemedyPart.of(RemedyKind.L2, 1e-4).name());
    assertEquals("warm-up 1000", RemedyPart.of(RemedyKind.WARM_UP, 1000).name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"clap 0.1", "clip x", "", "cosine 3", "momentum 0.9 +"})
  void whatIsNoRemedyIsToldWhichThereAre(String name) {
    var refused = assertThrows(ScenarioException.class, () -> Remedies.named(name));
    assertTrue(refused.getMessage().contains("momentum 0.9"), refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "[1]", "{\"clip\": }", "{} {}", ""})
  void aChangeIsOneObject(String change) {
    var refused = assertThrows(ScenarioException.class, () -> RemedyChange.of("mine", change));
    assertTrue(refused.getMessage().contains("must be an object"), refused.getMessage());
  }

  @Test
  void aValueThatCannotBeIsNamedByItsKey() throws ScenarioException {
    RemedyChange wrong = RemedyChange.of("mine", "{\"clip\": -1}");
    assertEquals("clip", assertThrows(ScenarioException.class, () -> wrong.in(CAUSE)).path());
  }

  @Test
  void aNumberIsThereWhereTheKindHasOne() {
    assertThrows(IllegalArgumentException.class, () -> RemedyPart.of(RemedyKind.CLIP));
    assertThrows(
        IllegalArgumentException.class,
        () -> new RemedyPart(RemedyKind.COSINE, OptionalDouble.of(1)));
  }
}
