package flatline.model.scenario;

import flatline.model.network.Regularization;
import flatline.model.optimizer.Learned;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.RateSchedule;
import flatline.model.optimizer.Reset;
import flatline.model.optimizer.StepRule;
import flatline.model.rule.Refusal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * What of the way of training one contender has to itself; the rest is as the set-up says for all.
 *
 * @param optimizer what is made of the gradient
 * @param clip the longest that a gradient may be; 0 for any length
 * @param schedule what the rate is multiplied by as the run goes on
 * @param rateFactor what every rate is multiplied by
 * @param rate a learning rate of its own, which changes of the common one leave alone
 * @param regularization what a step does to the weights beside the gradient
 * @param reset how often its dead units begin anew
 * @param batchNorm whether its units' z is normalized over each minibatch
 * @param leakRate η of its units' leaks as a share of that of its weights; 0 for leaks that stay
 */
public record Remedy(
    Optional<Optimizer> optimizer,
    OptionalDouble clip,
    Optional<RateSchedule> schedule,
    OptionalDouble rateFactor,
    OptionalDouble rate,
    Optional<Regularization> regularization,
    Optional<Reset> reset,
    Optional<Boolean> batchNorm,
    OptionalDouble leakRate) {

  /** Everything as it is for all. */
  public static final Remedy NONE =
      new Remedy(
          Optional.empty(),
          OptionalDouble.empty(),
          Optional.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalDouble.empty());

  /**
   * @throws Refusal if a number is outside its limits
   */
  public Remedy {
    clip.ifPresent(value -> StepRule.CLIPS.check("clip", value));
    rateFactor.ifPresent(value -> StepRule.FACTORS.check("rateFactor", value));
    leakRate.ifPresent(value -> Learned.RATES.check("leakRate", value));
    rate.ifPresent(value -> Setup.Schedule.RATES.check("learningRate", value));
  }

  /** Another optimizer, and nothing else. */
  public static Remedy of(Optimizer optimizer) {
    return NONE.with(optimizer);
  }

  /** A limit of the gradient's length, and nothing else. */
  public static Remedy ofClip(double clip) {
    return NONE.withClip(clip);
  }

  /** The same with another optimizer. */
  public Remedy with(Optimizer other) {
    return changed(now -> now.optimizer = Optional.of(other));
  }

  /** The same with another schedule. */
  public Remedy with(RateSchedule other) {
    return changed(now -> now.schedule = Optional.of(other));
  }

  /** The same with a learning rate of its own. */
  public Remedy withRate(double own) {
    return changed(now -> now.rate = OptionalDouble.of(own));
  }

  /** The same with a factor of its own. */
  public Remedy withRateFactor(double own) {
    return changed(now -> now.rateFactor = OptionalDouble.of(own));
  }

  /** The same with a regularization of its own. */
  public Remedy with(Regularization own) {
    return changed(now -> now.regularization = Optional.of(own));
  }

  /** The same with other resets. */
  public Remedy with(Reset other) {
    return changed(now -> now.reset = Optional.of(other));
  }

  /** The same with another limit of the gradient's length. */
  public Remedy withClip(double own) {
    return changed(now -> now.clip = OptionalDouble.of(own));
  }

  /** The same with units that normalize their z over each minibatch, or do not. */
  public Remedy withBatchNorm(boolean own) {
    return changed(now -> now.batchNorm = Optional.of(own));
  }

  /** The same with leaks that are learned at a share of the rate. */
  public Remedy withLeakRate(double own) {
    return changed(now -> now.leakRate = OptionalDouble.of(own));
  }

  private Remedy changed(Consumer<Draft> change) {
    var draft = new Draft(this);
    change.accept(draft);
    return draft.made();
  }

  /** The parts of a remedy while one of them is changed. */
  private static final class Draft {

    private Optional<Optimizer> optimizer;
    private OptionalDouble clip;
    private Optional<RateSchedule> schedule;
    private OptionalDouble rateFactor;
    private OptionalDouble rate;
    private Optional<Regularization> regularization;
    private Optional<Reset> reset;
    private Optional<Boolean> batchNorm;
    private OptionalDouble leakRate;

    Draft(Remedy from) {
      optimizer = from.optimizer;
      clip = from.clip;
      schedule = from.schedule;
      rateFactor = from.rateFactor;
      rate = from.rate;
      regularization = from.regularization;
      reset = from.reset;
      batchNorm = from.batchNorm;
      leakRate = from.leakRate;
    }

    Remedy made() {
      return new Remedy(
          optimizer, clip, schedule, rateFactor, rate, regularization, reset, batchNorm, leakRate);
    }
  }

  /** How this contender steps where all step by a rule. */
  StepRule over(StepRule common) {
    return new StepRule(
        optimizer.orElse(common.optimizer()),
        clip.orElse(common.clip()),
        schedule.orElse(common.schedule()),
        rateFactor.orElse(common.rateFactor()),
        reset.orElse(common.reset()),
        new Learned(
            batchNorm.orElse(common.learned().batchNorm()),
            leakRate.orElse(common.learned().leakRate())));
  }
}
