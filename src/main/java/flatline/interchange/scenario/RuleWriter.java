package flatline.interchange.scenario;

import flatline.interchange.json.JsonOutput;
import flatline.model.network.Regularization;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.RateSchedule;
import flatline.model.optimizer.Reset;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Remedy;

/** Writes how gradients become steps; nothing of what is as it always was. */
final class RuleWriter {

  private final JsonOutput out;

  RuleWriter(JsonOutput out) {
    this.out = out;
  }

  /** Of all contenders. */
  void write(StepRule rule) {
    StepRule plain = StepRule.PLAIN;
    if (!rule.optimizer().equals(plain.optimizer())) {
      optimizer(rule.optimizer());
    }
    if (rule.clip() != plain.clip()) {
      out.key(RuleReader.CLIP).number(rule.clip());
    }
    if (!rule.schedule().equals(plain.schedule())) {
      out.key(RuleReader.SCHEDULE);
      schedule(rule.schedule(), out);
    }
    if (rule.rateFactor() != plain.rateFactor()) {
      out.key(RuleReader.RATE_FACTOR).number(rule.rateFactor());
    }
    if (!rule.reset().equals(plain.reset())) {
      reset(rule.reset());
    }
    if (rule.learned().batchNorm()) {
      out.key(RuleReader.BATCH_NORM).truth(true);
    }
    if (rule.learned().leakRate() > 0) {
      out.key(RuleReader.LEAK_RATE).number(rule.learned().leakRate());
    }
  }

  /** Of one contender: what it has to itself. */
  void write(Remedy remedy) {
    remedy.optimizer().ifPresent(this::optimizer);
    remedy.clip().ifPresent(clip -> out.key(RuleReader.CLIP).number(clip));
    remedy
        .schedule()
        .ifPresent(schedule -> {
          out.key(RuleReader.SCHEDULE);
          schedule(schedule, out);
        });
    remedy.rateFactor().ifPresent(factor -> out.key(RuleReader.RATE_FACTOR).number(factor));
    remedy.rate().ifPresent(rate -> out.key(RuleReader.RATE).number(rate));
    remedy.regularization().ifPresent(this::regularization);
    remedy.reset().ifPresent(this::reset);
    remedy.batchNorm().ifPresent(norm -> out.key(RuleReader.BATCH_NORM).truth(norm));
    remedy.leakRate().ifPresent(rate -> out.key(RuleReader.LEAK_RATE).number(rate));
  }

  private void reset(Reset reset) {
    out.key(RuleReader.RESET)
        .object(() -> {
          out.key("every").number(reset.every());
          out.key("below").number(0.0);
        });
  }

  private void optimizer(Optimizer optimizer) {
    out.key(RuleReader.OPTIMIZER)
        .object(() -> {
          out.key("kind").text(optimizer.id());
          switch (optimizer) {
            case Optimizer.Sgd(double momentum) -> out.key("momentum").number(momentum);
            case Optimizer.Adam(double beta1, double beta2, double epsilon) -> {
              out.key("beta1").number(beta1);
              out.key("beta2").number(beta2);
              out.key("epsilon").number(epsilon);
            }
          }
        });
  }

  /** A schedule. */
  static void schedule(RateSchedule schedule, JsonOutput out) {
    out.object(() -> {
      out.key("kind").text(schedule.id());
      switch (schedule) {
        case RateSchedule.Constant() -> {}
        case RateSchedule.WarmUp(long steps) -> out.key("steps").number(steps);
        case RateSchedule.Cosine cosine -> {
          if (!cosine.followsScenario()) {
            out.key("steps").number(cosine.steps());
          }
        }
      }
    });
  }

  /** A regularization and its key. */
  void regularization(Regularization regularization) {
    out.key(RuleReader.REGULARIZATION)
        .object(() -> {
          out.key("kind").text(regularization.kind().id());
          out.key("rate").number(regularization.rate());
        });
  }
}
