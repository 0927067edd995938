package flatline.viewmodel.study;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.theory.Law;
import flatline.model.theory.LeakyClock;
import flatline.model.theory.Parameter;
import flatline.model.theory.survey.Agreement;
import flatline.model.theory.survey.ClockTrace;
import flatline.model.theory.survey.LawCurve;
import flatline.model.theory.survey.SurveyPoint;
import flatline.model.theory.survey.SurveySnapshot;
import flatline.viewmodel.NumberSetting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TheoryViewModelTest {

  private final TheoryViewModel model = new TheoryViewModel(2);

  @AfterEach
  void stop() {
    model.close();
  }

  private void choose(String id) {
    model.choose(
        model.laws().stream().filter(each -> each.law().id().equals(id)).findFirst().orElseThrow());
  }

  private NumberSetting parameter(String id) {
    return model.chosenProperty().get().parameters().stream()
        .filter(each -> each.id().equals("theory-" + id))
        .findFirst()
        .orElseThrow();
  }

  private void pulses(int count) {
    IntStream.range(0, count).forEach(_ -> model.onPulse());
  }

  private Optional<SurveySnapshot> found() {
    return model.findingsProperty().get();
  }

  private SurveySnapshot finish() {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> {
          model.onPulse();
          return !model.isMeasuring();
        });
    return found().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("flatline.model.theory.Law#all")
  void everyLawIsDrawnAlongEveryParameterOverItsWholeRange(Law law) {
    LawSetup setup = new LawSetup(law);
    for (Parameter parameter : law.parameters()) {
      setup.over().choose(parameter.id());
      LawCurve curve = setup.curve();
      assertEquals(parameter, curve.parameter());
      assertEquals(parameter.low(), curve.values().getFirst());
      assertEquals(parameter.high(), curve.values().getLast());
      assertEquals(parameter.low(), setup.sweepProperty().get().values().getFirst());
      assertEquals(parameter.high(), setup.sweepProperty().get().values().getLast());
      assertTrue(setup.sweepProperty().get().size() <= 32);
    }
  }

  @ParameterizedTest
  @MethodSource("flatline.model.theory.Law#all")
  void bothEndsOfEverySliderAreAllowed(Law law) {
    for (NumberSetting number : new LawSetup(law).parameters()) {
      for (double end : new double[] {0, 1}) {
        number.drag(end);
        assertEquals(Optional.empty(), number.messageProperty().get(), number.id());
        assertEquals(end, number.scale().position(number.value()), 0.01, number.id());
      }
    }
  }

  @Test
  void theCurveFollowsAParameterAndIsThatOfTheLaw() {
    LawSetup setup = model.chosenProperty().get();
    LawCurve before = setup.curve();
    parameter("radius").type("5");
    LawCurve after = setup.curve();
    assertNotEquals(before.predictions(), after.predictions());
    assertEquals(
        setup.law().predict(setup.settingsProperty().get().with("bias", after.values().get(7))),
        after.predictions().get(7));
  }

  @Test
  void measuringBeginsByItselfOnceTheSettingsRest() {
    model.networks().type("300");
    pulses(TheoryViewModel.QUIET - 1);
    assertTrue(found().isEmpty());
    parameter("radius").type("3");
    pulses(TheoryViewModel.QUIET - 1);
    assertTrue(found().isEmpty());
    assertTrue(model.isMeasuring());
    SurveySnapshot end = finish();
    assertEquals(Agreement.AGREES, end.verdict());
    assertTrue(end.points().stream().allMatch(point -> point.trials() == 300));
  }

  @Test
  void aChangeThrowsAwayWhatWasMeasuredButNotOneAlongTheAxis() {
    model.networks().type("100");
    SurveySnapshot end = finish();
    parameter("bias").type("-1");
    assertEquals(Optional.of(end), found());
    assertFalse(model.isMeasuring());
    parameter("sigma").type("2");
    assertTrue(found().isEmpty());
    assertTrue(model.isMeasuring());
  }

  @Test
  void anotherAxisAnotherLawAndOtherNumbersOfNetworksAreMeasuredAnew() {
    model.networks().type("100");
    finish();
    model.chosenProperty().get().over().choose("dimension");
    assertEquals(List.of(1.0, 2.0, 3.0), finish().points().stream().map(SurveyPoint::x).toList());
    model.networks().type("200");
    assertEquals(200, finish().points().getFirst().trials());
    choose("wedge");
    assertTrue(found().isEmpty());
    assertEquals(179, finish().points().getLast().x());
  }

  @Test
  void ofNetworksThatAreTrainedFewerAreTaken() {
    choose("low_target");
    assertEquals(300, model.networks().value());
    choose("wedge");
    assertEquals(5000, model.networks().value());
  }

  @Test
  void whatIsSetStaysWithItsLaw() {
    parameter("radius").type("7");
    choose("off_centre_disc");
    assertEquals(2, parameter("radius").value());
    choose("constant_bias");
    assertEquals(7, parameter("radius").value());
  }

  @Test
  void measuringIsStoppedAndDoneAgainWithOtherNetworks() {
    model.networks().type("1000000");
    pulses(TheoryViewModel.QUIET);
    assertTrue(model.isMeasuring());
    model.toggle();
    SurveySnapshot stopped = finish();
    assertTrue(stopped.ended() && stopped.progress().share() < 1);
    pulses(2 * TheoryViewModel.QUIET);
    assertFalse(model.isMeasuring());
    model.networks().type("100");
    List<SurveyPoint> once = finish().points();
    model.toggle();
    assertNotEquals(once, finish().points());
  }

  @Test
  void nothingIsMeasuredWhileNobodyLooks() {
    model.networks().type("1000000");
    pulses(TheoryViewModel.QUIET + 1);
    model.leave();
    assertTrue(found().isEmpty());
    model.networks().type("100");
    List<SurveyPoint> known = finish().points();
    model.leave();
    assertEquals(known, found().orElseThrow().points());
  }

  @Test
  void theClockIsFollowedStepByStep() {
    choose("leaky_clock");
    ClockTrace trace = model.chosenProperty().get().clock().orElseThrow();
    assertEquals(88, trace.predicted());
    assertEquals(88, trace.steps());
    assertTrue(trace.isBack());
    for (int step = 0; step <= trace.steps(); step++) {
      assertEquals(trace.law().get(step), trace.measured().get(step), 1e-12);
    }
    parameter("alpha").type("0.001");
    ClockTrace slow = model.chosenProperty().get().clock().orElseThrow();
    assertEquals(ClockTrace.MOST, slow.steps());
    assertFalse(slow.isBack());
    assertTrue(slow.predicted() > ClockTrace.MOST);
    assertEquals(
        new LeakyClock().predict(model.chosenProperty().get().settingsProperty().get()).low(),
        slow.predicted());
  }

  @Test
  void theClocksCountsAgree() {
    choose("leaky_clock");
    assertEquals(Agreement.AGREES, finish().verdict());
  }
}
