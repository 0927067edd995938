package flatline.model.autopsy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.model.activation.Relu;
import flatline.model.optimizer.Learned;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Scenario;
import flatline.model.training.LifeEvent;
import flatline.model.training.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of units whose z is normalized is true of the network as it is seen. */
class NormalizedFindingTest {

  private static Timeline timeline(int steps) throws Exception {
    Scenario scenario =
        Presets.get("dying-while-you-watch")
            .with(b ->
                b.entrants(List.of(Entrant.of(new Relu())))
                    .rule(StepRule.PLAIN.with(new Learned(true, 0)).withRateFactor(5)));
    var timeline = new Timeline(scenario);
    timeline.goTo(steps);
    return timeline;
  }

  @Test
  void everyDeathAndReturnIsFoundAgainAndTold() throws Exception {
    Timeline timeline = timeline(1500);
    List<Finding> findings = new CauseFinder(timeline).examine(0);
    assertTrue(findings.stream().anyMatch(each -> each.event().kind() == LifeEvent.Kind.DEATH));
    assertTrue(findings.stream().anyMatch(each -> each.event().kind() == LifeEvent.Kind.REVIVAL));
    for (Finding each : findings) {
      boolean silent = each.event().kind().isSilence();
      assertEquals(silent, each.after().reading().isSilent(), each.toString());
      if (each.step().isPresent()) {
        assertEquals(!silent, each.step().get().before().reading().isSilent(), each.toString());
        // Two weights, a bias, a scale and a shift.
        assertEquals(5, each.step().get().gradient().size());
        assertTrue(Sentence.of(each).contains("mean and variance of its minibatch"));
        assertFalse(each.cause() == Cause.LAYER_BELOW || each.cause() == Cause.INTERVENTION);
      }
    }
  }

  /** What it was less what is said to be taken off is what it is, whatever the step went by. */
  @Test
  void theArithmeticOfAStepLeadsWhereItLed() throws Exception {
    Timeline timeline = timeline(30);
    for (int unit = 0; unit < 12; unit++) {
      StepArithmetic step = StepArithmetic.of(timeline, 0, 0, unit, 20);
      assertTrue(step.normalized() && step.regularization().isNone());
      List<Double> moves = step.turned().orElseThrow();
      assertEquals(step.after().bias(), step.before().bias() - moves.get(2), 1e-12 * step.rate());
      assertEquals(
          step.after().weights().get(1), step.before().weights().get(1) - moves.get(1), 1e-12);
      var there = timeline.at(20).contenders().getFirst().network();
      assertEquals(there.bias(0, unit), step.after().bias());
    }
  }
}
