package flatline.interchange.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.network.Propagation;
import flatline.model.scenario.Scenario;
import flatline.model.training.Trainer;
import flatline.model.vitals.Examination;
import flatline.model.vitals.Examiner;
import flatline.model.vitals.UnitState;
import org.junit.jupiter.api.Test;

/** What is said of the preset with a ReLU on the output, counted. */
class OutputPresetTest {

  private static final int OUTPUT = 2;

  /** Of the labels −3, −1, … 9, were 0 said for each. */
  private static final double NOTHING = (9 + 1 + 1 + 9 + 25 + 49 + 81) / 14.0;

  /** Of the two that are below 0, were the others right. */
  private static final double BEST = (9 + 1) / 14.0;

  @Test
  void aReluOnTheOutputIsStuckWhereItIsDeadAndNowhereElse() {
    int stuck = 0;
    for (long seed = 1; seed <= 200; seed++) {
      Trainer trainer = trained(seed);
      Examination rectified = examined(trainer, 0);
      boolean dead = rectified.unit(OUTPUT, 0).state() == UnitState.DEAD;
      stuck += dead ? 1 : 0;
      assertEquals(dead ? NOTHING : BEST, rectified.loss(), 0.001, "seed " + seed);
      assertTrue(examined(trainer, 1).loss() < rectified.loss() - 0.01, "seed " + seed);
    }
    assertEquals(133, stuck);
  }

  private static Trainer trained(long seed) {
    Scenario scenario = Presets.get("relu-output").with(b -> b.seed(seed));
    Trainer trainer = new Trainer(scenario);
    trainer.advanceTo(scenario.setup().training().steps());
    return trainer;
  }

  private static Examination examined(Trainer trainer, int contender) {
    Propagation network = trainer.contenders().get(contender).network();
    return new Examiner(trainer.samples(), network.shape()).examine(network);
  }
}
