package flatline.model.optimizer;

import flatline.model.rule.Refusal;
import flatline.model.rule.Whole;

/**
 * How often dead units begin anew: with other incoming weights, bias 0 and outgoing weights 0, so
 * that what the network computes stays as it is (compare Sokar et al. 2023, "The dormant neuron
 * phenomenon in deep reinforcement learning").
 *
 * @param every so many steps, one of {@link #STEPS}; 0 for never
 */
public record Reset(long every) {

  /** How many steps may lie between two resets. */
  public static final Whole STEPS = new Whole(0, 1L << 53);

  /** Dead units stay dead. */
  public static final Reset NEVER = new Reset(0);

  /**
   * @throws Refusal if there are too many steps, or fewer than none
   */
  public Reset {
    STEPS.check("every", every);
  }

  /**
   * Whether units begin anew after the update that leads to a step.
   *
   * @param step at least 1
   */
  public boolean isDue(long step) {
    return every > 0 && step % every == 0;
  }
}
