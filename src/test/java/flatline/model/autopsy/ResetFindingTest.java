package flatline.model.autopsy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Relu;
import flatline.model.data.Normalization;
import flatline.model.optimizer.Reset;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Scenario;
import flatline.model.training.LifeEvent;
import flatline.model.training.Timeline;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told of units that were dead and began anew. */
class ResetFindingTest {

  private static Timeline timeline(long seed, long every) {
    Timeline timeline =
        new Timeline(
            Scenario.DEFAULT.with(b ->
                b.normalization(new Normalization(Normalization.Kind.STANDARDIZED, 1, 1.5, 1.5))
                    .hidden(List.of(12))
                    .contenders(List.of(new Relu()))
                    .rule(StepRule.PLAIN.with(new Reset(every)))
                    .rate(2)
                    .seed(seed)));
    timeline.goTo(400);
    return timeline;
  }

  @Test
  void aResetIsToldAsOneAndDeathsKeepTheirOwnCauses() {
    Map<Cause, Integer> told = new EnumMap<>(Cause.class);
    int vain = 0;
    for (long seed = 1; seed <= 8; seed++) {
      Timeline timeline = timeline(seed, 4);
      for (Finding finding : new CauseFinder(timeline).examine(0)) {
        boolean reset = finding.event().kind() == LifeEvent.Kind.RESET;
        assertEquals(reset, finding.cause() == Cause.RESET, finding::toString);
        told.merge(finding.cause(), 1, Integer::sum);
        if (reset) {
          boolean silent = finding.after().reading().isSilent();
          vain += silent ? 1 : 0;
          String start = "Reset at step " + finding.event().step() + (silent ? ", in vain" : ":");
          assertTrue(Sentence.of(finding).startsWith(start), Sentence.of(finding));
          assertEquals(0, finding.after().bias());
        } else {
          // Of a unit that died in the very step of its reset, what died is told, not what began.
          assertTrue(finding.after().reading().isSilent(), finding::toString);
        }
      }
    }
    assertTrue(told.getOrDefault(Cause.RESET, 0) > 20, told::toString);
    assertTrue(told.getOrDefault(Cause.SINGLE_STEP, 0) > 10, told::toString);
    assertEquals(0, told.getOrDefault(Cause.INTERVENTION, 0));
    assertTrue(vain > 0, "none was drawn dead");
  }
}
