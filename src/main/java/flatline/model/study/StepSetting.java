package flatline.model.study;

import flatline.model.optimizer.Learned;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.Reset;
import flatline.model.optimizer.StepRule;
import flatline.model.rule.Refusal;
import java.util.OptionalDouble;

/** Those {@link Setting}s by which gradients become steps. */
final class StepSetting {

  private StepSetting() {}

  /** A setting's value; empty if the rule has no such number. */
  static OptionalDouble in(Setting setting, StepRule rule) {
    return switch (setting) {
      case MOMENTUM ->
          rule.optimizer() instanceof Optimizer.Sgd(double momentum)
              ? OptionalDouble.of(momentum)
              : OptionalDouble.empty();
      case CLIP -> OptionalDouble.of(rule.clip());
      case RESET -> OptionalDouble.of((double) rule.reset().every());
      case LEAK_RATE -> OptionalDouble.of(rule.learned().leakRate());
      default -> OptionalDouble.of(rule.rateFactor());
    };
  }

  /**
   * The rule with another value.
   *
   * @throws Refusal if it cannot be that one
   */
  static StepRule with(Setting setting, StepRule rule, double value) {
    return switch (setting) {
      case MOMENTUM -> rule.with(new Optimizer.Sgd(value));
      case CLIP -> rule.withClip(value);
      case RESET -> rule.with(new Reset((long) value));
      case LEAK_RATE -> rule.with(new Learned(rule.learned().batchNorm(), value));
      default -> rule.withRateFactor(value);
    };
  }
}
