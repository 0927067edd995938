package flatline.model.scenario;

import flatline.model.activation.Activation;
import flatline.model.rule.Refusal;
import flatline.model.rule.Whole;

/**
 * A change that somebody made to a run.
 *
 * @param step the step at which it is made, from 0: after the update that leads there and before
 *     the next one, so that the state at this step shows it
 * @param change what is done
 */
public record Intervention(long step, Change change) {

  /** The steps at which something may be changed. */
  public static final Whole STEPS = new Whole(0, Setup.Schedule.STEPS.most());

  /**
   * @throws Refusal if the step is outside its limits
   */
  public Intervention {
    STEPS.check("step", step);
  }

  /** The same with that {@link Activation#atZero()} of the activation that it sets, if it does. */
  public Intervention withAtZero(double share) {
    return change instanceof Change.SetActivation(int who, Activation next)
        ? new Intervention(step, new Change.SetActivation(who, next.withAtZero(share)))
        : this;
  }
}
