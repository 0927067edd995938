package flatline.model.autopsy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.data.Normalization;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Scenario;
import flatline.model.training.LifeEvent;
import flatline.model.training.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepArithmeticTest {

  private static Timeline run(long steps) {
    Timeline timeline =
        new Timeline(
            Scenario.DEFAULT.with(b ->
                b.normalization(new Normalization(Normalization.Kind.STANDARDIZED, 1, 1.5, 1.5))
                    .contenders(List.of(new Relu(), new LeakyRelu(0.1)))
                    .rate(2)));
    timeline.goTo(steps);
    return timeline;
  }

  @Test
  void samplesAddUpToTheMeanAndTheMeanToTheUpdate() {
    Timeline timeline = run(50);
    for (int unit = 0; unit < 8; unit++) {
      StepArithmetic step = StepArithmetic.of(timeline, 1, 0, unit, 20);
      assertEquals(16, step.samples().size());
      for (int place = 0; place < 3; place++) {
        int at = place;
        double sum = step.samples().stream().mapToDouble(line -> line.gradient().get(at)).sum();
        double mean = step.meanGradient().get(place);
        assertEquals(mean, sum / 16, 1e-12 * Math.max(1, Math.abs(mean)));
        double before = place < 2 ? step.before().weights().get(place) : step.before().bias();
        double after = place < 2 ? step.after().weights().get(place) : step.after().bias();
        assertEquals(after, before - step.rate() * mean, 1e-12 * Math.max(1, Math.abs(after)));
      }
    }
  }

  @Test
  void gradientsVanishOnSamplesWhereReluIsOff() {
    StepArithmetic step = StepArithmetic.of(run(50), 0, 0, 0, 20);
    for (StepArithmetic.SampleLine line : step.samples()) {
      if (line.z() <= 0) {
        assertTrue(line.gradient().stream().allMatch(g -> g == 0), "sample " + line);
        assertEquals(0, line.value());
      } else {
        assertEquals(line.z(), line.value());
      }
    }
  }

  @Test
  void vitalsRunFromTheFirstStepToTheLastAndAreThoseOfTheStates() {
    Timeline timeline = run(300);
    VitalCurve curve =
        VitalCurve.of(timeline, 0, new UnitRef(0, 3), 100, () -> false).orElseThrow();
    assertEquals(100, curve.points().size());
    assertEquals(0, curve.points().getFirst().step());
    assertEquals(300, curve.points().getLast().step());
    timeline.goTo(300);
    double bias = timeline.now().contenders().get(0).network().bias(0, 3);
    assertEquals(bias, curve.points().getLast().bias());
  }

  @Test
  void everyFindingCanBeSaidWithItsNumbers() {
    Timeline timeline = run(400);
    for (int contender = 0; contender < 2; contender++) {
      for (LifeEvent event : timeline.events(contender)) {
        Finding finding = new CauseFinder(timeline).examine(contender, event);
        String sentence = Sentence.of(finding);
        assertFalse(sentence.contains("{"), sentence);
        assertTrue(
            sentence.contains(NumberStyle.FILES.measured(finding.after().reading().largest()))
                || finding.cause() == Cause.BORN_DEAD,
            sentence);
      }
    }
  }

  @Test
  void numbersHaveThreeDigitsAndARealMinus() {
    assertEquals("−5.00", NumberStyle.FILES.measured(-5));
    assertEquals("0.123", NumberStyle.FILES.measured(0.12345));
    assertEquals("14.2", NumberStyle.FILES.measured(14.21));
    assertEquals("1.20e−05", NumberStyle.FILES.measured(1.2e-5));
  }
}
