package flatline.model.optimizer;

import flatline.model.rule.Real;
import flatline.model.rule.Refusal;

/**
 * How a minibatch's mean gradient becomes a step: clipped, then handed to the optimizer, at the
 * learning rate in force times the factor and the schedule's.
 *
 * @param optimizer what is made of the gradient
 * @param clip the longest that the gradient of all parameters may be, one of {@link #CLIPS}; 0 for
 *     any length
 * @param schedule what the rate is multiplied by as the run goes on
 * @param rateFactor what every rate is multiplied by, one of {@link #FACTORS}
 * @param reset how often dead units begin anew after a step
 * @param learned what hidden units learn besides weights and biases
 */
public record StepRule(
    Optimizer optimizer,
    double clip,
    RateSchedule schedule,
    double rateFactor,
    Reset reset,
    Learned learned) {

  /** Lengths of a gradient. */
  public static final Real CLIPS = Real.NOT_NEGATIVE;

  /** What a rate may be multiplied by. */
  public static final Real FACTORS = Real.POSITIVE;

  /** Straight against the gradient at the rate in force. */
  public static final StepRule PLAIN =
      new StepRule(
          Optimizer.Sgd.PLAIN, 0, new RateSchedule.Constant(), 1, Reset.NEVER, Learned.NOTHING);

  /**
   * @throws Refusal if a number is outside its limits
   */
  public StepRule {
    CLIPS.check("clip", clip);
    FACTORS.check("rateFactor", rateFactor);
  }

  /** Whether a step needs the gradient of its own minibatch alone, as it is. */
  public boolean isStraight() {
    return clip == 0 && optimizer.memories() == 0 && learned.isNothing();
  }

  /**
   * The learning rate of a step.
   *
   * @param rate in force, by the scenario or a change by hand
   * @param made how many steps were made before
   * @param length of the run as its scenario has it
   */
  public double rate(double rate, long made, long length) {
    return rate * rateFactor * schedule.factor(made, length);
  }

  /** Whether the run goes another way if its scenario is said to be longer. */
  public boolean followsLength() {
    return schedule instanceof RateSchedule.Cosine cosine && cosine.followsScenario();
  }

  /** The same with another optimizer. */
  public StepRule with(Optimizer other) {
    return new StepRule(other, clip, schedule, rateFactor, reset, learned);
  }

  /** The same with another schedule. */
  public StepRule with(RateSchedule other) {
    return new StepRule(optimizer, clip, other, rateFactor, reset, learned);
  }

  /** The same with another limit of the gradient's length. */
  public StepRule withClip(double other) {
    return new StepRule(optimizer, other, schedule, rateFactor, reset, learned);
  }

  /** The same with another factor. */
  public StepRule withRateFactor(double other) {
    return new StepRule(optimizer, clip, schedule, other, reset, learned);
  }

  /** The same with other resets. */
  public StepRule with(Reset other) {
    return new StepRule(optimizer, clip, schedule, rateFactor, other, learned);
  }

  /** The same with units that learn something else. */
  public StepRule with(Learned other) {
    return new StepRule(optimizer, clip, schedule, rateFactor, reset, other);
  }
}
