package flatline.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.model.training.batch.Epochs;
import java.util.List;
import org.junit.jupiter.api.Test;

class EpochsTest {

  private static final Scenario SCENARIO = Scenario.DEFAULT;

  /** The first step at which the engine itself says that the epochs are completed. */
  private static long told(Scenario scenario, long epochs) {
    Trainer trainer = new Trainer(scenario);
    while (trainer.epoch() < epochs) {
      trainer.advance();
    }
    return trainer.step();
  }

  private static void check(Scenario scenario) {
    for (long epochs = 0; epochs < 6; epochs++) {
      assertEquals(told(scenario, epochs), Epochs.steps(scenario, epochs));
    }
  }

  @Test
  void stepsAreThoseOfTheEngine() {
    check(SCENARIO);
    check(SCENARIO.with(b -> b.order(new Order.Fixed()).batchSize(7)));
  }

  @Test
  void aBatchSizeThatChangesOnTheWayCounts() {
    check(
        SCENARIO.with(
            List.of(
                new Intervention(3, new Change.Set(new Target.BatchSize(), 50)),
                new Intervention(20, new Change.Set(new Target.BatchSize(), 3)))));
  }

  @Test
  void recordedMinibatchesEnd() {
    List<List<Integer>> batches = List.of(List.of(0, 1), List.of(2), List.of(3, 4, 5, 6));
    Scenario recorded = SCENARIO.with(b -> b.order(new Order.Recorded(batches)).steps(3));
    assertThrows(IllegalArgumentException.class, () -> Epochs.steps(recorded, 1));
    assertThrows(IllegalArgumentException.class, () -> Epochs.steps(SCENARIO, 1L << 53));
  }
}
