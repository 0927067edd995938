package flatline.model.optimizer;

import flatline.model.rule.Refusal;
import flatline.model.rule.Whole;

/** What the learning rate in force is multiplied by as a run goes on. */
public sealed interface RateSchedule {

  /** How many steps a schedule may take. */
  Whole STEPS = new Whole(1, 1L << 53);

  /**
   * The factor of a step.
   *
   * @param made how many steps were made before
   * @param length of the run as its scenario has it
   */
  double factor(long made, long length);

  /** The word that files use. */
  String id();

  /** Always 1. */
  record Constant() implements RateSchedule {

    @Override
    public double factor(long made, long length) {
      return 1;
    }

    @Override
    public String id() {
      return "constant";
    }
  }

  /**
   * From almost 0 up to 1: min(1, (t + 1)/W).
   *
   * @param steps W, one of {@link #STEPS}
   */
  record WarmUp(long steps) implements RateSchedule {

    /**
     * @throws Refusal if there are too few or too many steps
     */
    public WarmUp {
      STEPS.check("steps", steps);
    }

    @Override
    public double factor(long made, long length) {
      return Math.min(1, (made + 1.0) / steps);
    }

    @Override
    public String id() {
      return "warm_up";
    }
  }

  /**
   * From 1 down to 0, where it stays: ½(1 + cos(πt/T)).
   *
   * @param steps T, one of {@link #STEPS}; 0 for the scenario's steps
   */
  record Cosine(long steps) implements RateSchedule {

    /**
     * @throws Refusal if there are too many steps, or fewer than none
     */
    public Cosine {
      if (steps != 0) {
        STEPS.check("steps", steps);
      }
    }

    /** Whether it ends where the scenario does. */
    public boolean followsScenario() {
      return steps == 0;
    }

    @Override
    public double factor(long made, long length) {
      long end = followsScenario() ? length : steps;
      return made >= end ? 0 : 0.5 * (1 + StrictMath.cos(Math.PI * made / end));
    }

    @Override
    public String id() {
      return "cosine";
    }
  }
}
