package flatline.interchange.scenario;

import flatline.interchange.json.JsonInput;
import flatline.interchange.json.JsonPlace;
import flatline.interchange.json.Keys;
import flatline.interchange.json.ScenarioException;
import flatline.model.network.Regularization;
import flatline.model.optimizer.Learned;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.RateSchedule;
import flatline.model.optimizer.Reset;
import flatline.model.optimizer.StepRule;
import flatline.model.rule.Real;
import flatline.model.scenario.Remedy;
import flatline.model.scenario.Setup;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads the keys by which gradients become steps: those of all contenders, or those of one. */
final class RuleReader {

  static final String OPTIMIZER = "optimizer";
  static final String CLIP = "clip";
  static final String SCHEDULE = "schedule";
  static final String RESET = "reset";
  static final String RATE_FACTOR = "rateFactor";
  static final String BATCH_NORM = "batchNorm";
  static final String LEAK_RATE = "leakRate";
  static final String RATE = "learningRate";
  static final String REGULARIZATION = "regularization";

  private final JsonInput input;
  private Optional<Optimizer> optimizer = Optional.empty();
  private Optional<RateSchedule> schedule = Optional.empty();
  private Optional<Reset> reset = Optional.empty();
  private long every;
  private double below;
  private OptionalDouble clip = OptionalDouble.empty();
  private OptionalDouble rateFactor = OptionalDouble.empty();
  private OptionalDouble rate = OptionalDouble.empty();
  private Optional<Boolean> batchNorm = Optional.empty();
  private OptionalDouble leakRate = OptionalDouble.empty();
  private Optional<Regularization> regularization = Optional.empty();

  RuleReader(JsonInput input) {
    this.input = input;
  }

  /** Takes the keys in that all contenders may share. */
  Keys addTo(Keys keys) {
    return keys.on(OPTIMIZER, () -> optimizer = Optional.of(new OptimizerReader(input).read()))
        .on(CLIP, () -> clip = OptionalDouble.of(input.real(StepRule.CLIPS)))
        .on(SCHEDULE, () -> schedule = Optional.of(new ScheduleReader(input).read()))
        .on(RATE_FACTOR, () -> rateFactor = OptionalDouble.of(input.real(StepRule.FACTORS)))
        .on(RESET, () -> reset = Optional.of(reset()))
        .on(BATCH_NORM, () -> batchNorm = Optional.of(input.truth()))
        .on(LEAK_RATE, () -> leakRate = OptionalDouble.of(input.real(Learned.RATES)));
  }

  /** Takes the keys in that a contender may have to itself. */
  Keys addAllTo(Keys keys) {
    return addTo(keys)
        .on(RATE, () -> rate = OptionalDouble.of(input.real(Setup.Schedule.RATES)))
        .on(
            REGULARIZATION,
            () -> regularization = Optional.of(new RegularizationReader(input).read()));
  }

  private Reset reset() throws ScenarioException {
    every = 0;
    Map<String, JsonPlace> seen =
        input.object(
            new Keys()
                .on("every", () -> every = input.whole(Reset.STEPS))
                .on("below", () -> below = input.real()));
    if (!seen.containsKey("every")) {
      throw input.here().refuse("have the key every", "none");
    }
    if (below != 0) {
      throw seen.getOrDefault("below", input.here())
          .refuse("be 0: dead units alone are reset", Real.text(below));
    }
    return new Reset(every);
  }

  /** What was read for all. */
  StepRule rule() {
    return new StepRule(
        optimizer.orElse(StepRule.PLAIN.optimizer()),
        clip.orElse(StepRule.PLAIN.clip()),
        schedule.orElse(StepRule.PLAIN.schedule()),
        rateFactor.orElse(StepRule.PLAIN.rateFactor()),
        reset.orElse(StepRule.PLAIN.reset()),
        new Learned(batchNorm.orElse(false), leakRate.orElse(0)));
  }

  /** What was read for one. */
  Remedy remedy() {
    return new Remedy(
        optimizer, clip, schedule, rateFactor, rate, regularization, reset, batchNorm, leakRate);
  }
}
