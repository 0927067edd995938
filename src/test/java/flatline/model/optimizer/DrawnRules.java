package flatline.model.optimizer;

import flatline.model.network.Regularization;
import flatline.model.scenario.Remedy;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Rules of every kind, drawn at random. */
public final class DrawnRules {

  private DrawnRules() {}

  /** An optimizer. */
  public static Optimizer optimizer(RandomGenerator random) {
    return switch (random.nextInt(4)) {
      case 0 -> Optimizer.Sgd.PLAIN;
      case 1 -> new Optimizer.Sgd(random.nextDouble());
      case 2 -> Optimizer.Adam.CUSTOMARY;
      default ->
          new Optimizer.Adam(
              random.nextDouble(), random.nextDouble(0.5, 1), Math.pow(10, -random.nextInt(9)));
    };
  }

  /** A schedule, over few steps if it takes any. */
  public static RateSchedule schedule(RandomGenerator random) {
    return switch (random.nextInt(4)) {
      case 0 -> new RateSchedule.Constant();
      case 1 -> new RateSchedule.WarmUp(random.nextInt(1, 60));
      case 2 -> new RateSchedule.Cosine(0);
      default -> new RateSchedule.Cosine(random.nextInt(1, 60));
    };
  }

  /** A limit of the gradient's length, or none. */
  public static double clip(RandomGenerator random) {
    return random.nextBoolean() ? 0 : Math.pow(10, random.nextDouble(-2, 1));
  }

  /** Resets after a few steps each, or none. */
  public static Reset reset(RandomGenerator random) {
    return random.nextBoolean() ? Reset.NEVER : new Reset(random.nextInt(1, 40));
  }

  /** What leaks learn at, or nothing. */
  private static double leakRate(RandomGenerator random) {
    return random.nextBoolean() ? 0 : random.nextDouble(0.01, 0.2);
  }

  /** A regularization. */
  public static Regularization regularization(RandomGenerator random) {
    Regularization.Kind[] kinds = Regularization.Kind.values();
    Regularization.Kind kind = kinds[random.nextInt(kinds.length)];
    double rate = kind == Regularization.Kind.NONE ? 0 : Math.pow(10, random.nextDouble(-4, -1));
    return new Regularization(kind, rate);
  }

  /** A rule for all contenders. */
  public static StepRule rule(RandomGenerator random) {
    return random.nextInt(3) == 0
        ? StepRule.PLAIN
        : new StepRule(
            optimizer(random),
            clip(random),
            schedule(random),
            0.1 + random.nextDouble(),
            reset(random),
            new Learned(random.nextInt(4) == 0, leakRate(random)));
  }

  /** What one contender has to itself. */
  public static Remedy remedy(RandomGenerator random) {
    return new Remedy(
        maybe(random, () -> optimizer(random)),
        number(random, () -> clip(random)),
        maybe(random, () -> schedule(random)),
        number(random, () -> 0.1 + random.nextDouble()),
        number(random, () -> 0.01 + random.nextDouble()),
        maybe(random, () -> regularization(random)),
        maybe(random, () -> reset(random)),
        maybe(random, () -> random.nextInt(3) == 0),
        number(random, () -> leakRate(random)));
  }

  private static <T> Optional<T> maybe(RandomGenerator random, Supplier<T> drawn) {
    return random.nextBoolean() ? Optional.of(drawn.get()) : Optional.empty();
  }

  private static OptionalDouble number(RandomGenerator random, Supplier<Double> drawn) {
    return random.nextBoolean() ? OptionalDouble.of(drawn.get()) : OptionalDouble.empty();
  }
}
