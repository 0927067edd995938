package flatline.model.autopsy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import flatline.model.activation.LeakyRelu;
import flatline.model.network.initialization.RandomInitialization;
import flatline.model.network.initialization.WeightRule;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.model.training.LifeEvent;
import flatline.model.training.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A unit that was silent all along dies of the hand that takes its leak away. */
class ChangedLeakTest {

  @Test
  void takingTheLeakAwayAndGivingItBackIsTheCause() {
    Scenario scenario =
        Scenario.DEFAULT
            .with(b ->
                b.contenders(List.of(new LeakyRelu(0.01)))
                    .initialization(
                        new RandomInitialization(
                            new WeightRule.He(), -6, new WeightRule.Lecun(), 0))
                    .rate(1e-6))
            .with(List.of(leak(10, 0), leak(20, 0.1)));
    Timeline timeline = new Timeline(scenario);
    timeline.goTo(30);
    List<LifeEvent> later = timeline.events(0).stream().filter(event -> event.step() > 0).toList();
    assertFalse(later.isEmpty());
    for (LifeEvent event : later) {
      assertEquals(
          event.step() == 10 ? LifeEvent.Kind.DEATH : LifeEvent.Kind.INACTIVE, event.kind());
      Finding finding = new CauseFinder(timeline).examine(0, event);
      assertEquals(Cause.INTERVENTION, finding.cause());
      assertFalse(finding.overdetermined());
      assertEquals(
          event.step() == 10
              ? "Killed by hand at step 10: it was active on no sample before, and the change took"
                  + " the gradient that was left."
              : "No longer dead from step 20 on: still active on no sample, but the change by hand"
                  + " gave it a gradient.",
          Sentence.of(finding));
    }
  }

  private static Intervention leak(long step, double alpha) {
    return new Intervention(step, new Change.Set(new Target.Alpha(Target.ALL), alpha));
  }
}
