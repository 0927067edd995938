package flatline.model.study;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.data.DataSource;
import flatline.model.data.Normalization;
import flatline.model.network.Regularization;
import flatline.model.network.initialization.RandomInitialization;
import flatline.model.network.initialization.WeightRule;
import flatline.model.random.Seeds;
import flatline.model.rule.Real;
import flatline.model.rule.Refusal;
import flatline.model.scenario.Setup;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The numbers of a scenario that a study can vary. */
public enum Setting {
  /** The number of generated samples. */
  SAMPLES("data.samples", true),
  /** The standard deviation of the noise on generated samples. */
  NOISE("data.noise", false),
  /** The factor on both coordinates. */
  SCALE("normalization.scale", false),
  /** What is added to both coordinates. */
  OFFSET("normalization.offset", false),
  /** What is added to the first coordinate. */
  OFFSET_X("normalization.offset[0]", false),
  /** What is added to the second coordinate. */
  OFFSET_Y("normalization.offset[1]", false),
  /** The number of units in every hidden layer. */
  WIDTH("width", true),
  /** The number of hidden layers, each as wide as the first. */
  DEPTH("depth", true),
  /** The parameter of every contender that has one. */
  ALPHA("alpha", false),
  /** The first bias of every hidden unit. */
  BIAS("initialization.bias", false),
  /** The first bias of the output. */
  OUTPUT_BIAS("initialization.outputBias", false),
  /** The standard deviation of weights drawn by the rule normal. */
  SIGMA("initialization.sigma", false),
  /** The limit of weights drawn by the rule uniform. */
  LIMIT("initialization.limit", false),
  /** The weights of the rule constant. */
  VALUE("initialization.value", false),
  /** Samples per step. */
  BATCH_SIZE("batchSize", true),
  /** The factor on the gradient in a step. */
  RATE("learningRate", false),
  /** What every learning rate is multiplied by, for all contenders without one of their own. */
  RATE_FACTOR("rateFactor", false),
  /** What is kept of the velocity, of plain gradient descent. */
  MOMENTUM("optimizer.momentum", false),
  /** The longest that a gradient may be; 0 for any length. */
  CLIP("clip", false),
  /** After how many steps each dead units begin anew; 0 for never. */
  RESET("reset.every", true),
  /** What leaks that are learned have of the learning rate; 0 for leaks that stay. */
  LEAK_RATE("leakRate", false),
  /** The share that is taken off each weight in a step, before the learning rate. */
  REGULARIZATION("regularization.rate", false),
  /** The length of the run. */
  STEPS("steps", true);

  private static final int WIDTH_WITHOUT_LAYERS = 8;

  private final String key;
  private final boolean whole;

  Setting(String key, boolean whole) {
    this.key = key;
    this.whole = whole;
  }

  /** The setting of that name, if there is one. */
  public static Optional<Setting> of(String key) {
    return Stream.of(values()).filter(each -> each.key.equals(key)).findFirst();
  }

  /** The path of its key in a scenario file; or alpha, width, depth. */
  public String key() {
    return key;
  }

  /** Whether its values are whole numbers. */
  public boolean isWhole() {
    return whole;
  }

  /** Its value in a scenario; empty if the scenario has no such number. */
  public OptionalDouble in(Setup setup) {
    return switch (this) {
      case SAMPLES, NOISE -> ofData(setup);
      case SCALE -> OptionalDouble.of(setup.normalization().scale());
      case OFFSET, OFFSET_X -> OptionalDouble.of(setup.normalization().offsetX());
      case OFFSET_Y -> OptionalDouble.of(setup.normalization().offsetY());
      case WIDTH ->
          setup.hidden().isEmpty()
              ? OptionalDouble.empty()
              : OptionalDouble.of(setup.hidden().getFirst());
      case DEPTH -> OptionalDouble.of(setup.hidden().size());
      case ALPHA ->
          setup.contenders().stream()
              .flatMapToDouble(each -> each.parameter().stream())
              .findFirst();
      case BIAS, OUTPUT_BIAS, SIGMA, LIMIT, VALUE -> ofInitialization(setup);
      case BATCH_SIZE -> OptionalDouble.of(setup.training().batchSize());
      case RATE -> OptionalDouble.of(setup.training().rate());
      case LEAK_RATE ->
          setup.contenders().stream().anyMatch(LeakyRelu.class::isInstance)
              ? StepSetting.in(this, setup.rule())
              : OptionalDouble.empty();
      case RATE_FACTOR, MOMENTUM, CLIP, RESET -> StepSetting.in(this, setup.rule());
      case REGULARIZATION -> OptionalDouble.of(setup.regularization().rate());
      case STEPS -> OptionalDouble.of((double) setup.training().steps());
    };
  }

  private OptionalDouble ofData(Setup setup) {
    return setup.data() instanceof DataSource.Generated generated
        ? OptionalDouble.of(this == SAMPLES ? generated.samples() : generated.noise())
        : OptionalDouble.empty();
  }

  private OptionalDouble ofInitialization(Setup setup) {
    if (!(setup.initialization() instanceof RandomInitialization random)) {
      return OptionalDouble.empty();
    }
    return switch (this) {
      case BIAS -> OptionalDouble.of(random.bias());
      case OUTPUT_BIAS -> OptionalDouble.of(random.outputBias());
      default -> ofRule(random.hidden());
    };
  }

  private OptionalDouble ofRule(WeightRule rule) {
    return switch (rule) {
      case WeightRule.Normal(double sigma) when this == SIGMA -> OptionalDouble.of(sigma);
      case WeightRule.Uniform(double limit) when this == LIMIT -> OptionalDouble.of(limit);
      case WeightRule.Constant(double value) when this == VALUE -> OptionalDouble.of(value);
      default -> OptionalDouble.empty();
    };
  }

  /**
   * A scenario with another value.
   *
   * @throws Refusal if the scenario has no such number or cannot have that one; the message names
   *     the key
   */
  public Setup with(Setup setup, double value) {
    if (in(setup).isEmpty() && this != WIDTH) {
      throw new Refusal(key, "be a number of the scenario", "one without it");
    }
    Refusal.unless(
        !whole || (value == StrictMath.rint(value) && Seeds.ALL.holds((long) value)),
        key,
        "be a whole number",
        Real.text(value));
    return switch (this) {
      case SAMPLES, NOISE -> setup.toBuilder().data(data(setup, value)).build();
      case SCALE, OFFSET, OFFSET_X, OFFSET_Y ->
          setup.toBuilder().normalization(normalization(setup, value)).build();
      case WIDTH -> setup.toBuilder().hidden(widths(setup, value)).build();
      case DEPTH -> setup.toBuilder().hidden(layers(setup, value)).build();
      case ALPHA -> setup.toBuilder().contenders(contenders(setup, value)).build();
      case BIAS, OUTPUT_BIAS, SIGMA, LIMIT, VALUE ->
          setup.toBuilder().initialization(initialization(setup, value)).build();
      case BATCH_SIZE -> setup.toBuilder().batchSize(count(value)).build();
      case RATE -> setup.toBuilder().rate(value).build();
      case RATE_FACTOR, MOMENTUM, CLIP, RESET, LEAK_RATE ->
          setup.toBuilder().rule(StepSetting.with(this, setup.rule(), value)).build();
      case REGULARIZATION -> setup.toBuilder().regularization(regularization(setup, value)).build();
      case STEPS -> setup.toBuilder().steps((long) value).build();
    };
  }

  private DataSource data(Setup setup, double value) {
    DataSource.Generated old = (DataSource.Generated) setup.data();
    return this == SAMPLES
        ? new DataSource.Generated(old.kind(), count(value), old.noise())
        : new DataSource.Generated(old.kind(), old.samples(), value);
  }

  private Normalization normalization(Setup setup, double value) {
    Normalization old = setup.normalization();
    return new Normalization(
        old.kind(),
        this == SCALE ? value : old.scale(),
        this == OFFSET || this == OFFSET_X ? value : old.offsetX(),
        this == OFFSET || this == OFFSET_Y ? value : old.offsetY());
  }

  private List<Integer> widths(Setup setup, double value) {
    return Collections.nCopies(setup.hidden().size(), count(value));
  }

  private List<Integer> layers(Setup setup, double value) {
    Refusal.unless(value >= 0, key, "be 0 or more", Real.text(value));
    int width = setup.hidden().isEmpty() ? WIDTH_WITHOUT_LAYERS : setup.hidden().getFirst();
    return Collections.nCopies(count(value), width);
  }

  private static List<Activation> contenders(Setup setup, double value) {
    return setup.contenders().stream().map(each -> each.withParameter(value)).toList();
  }

  private RandomInitialization initialization(Setup setup, double value) {
    RandomInitialization old = (RandomInitialization) setup.initialization();
    WeightRule rule =
        switch (this) {
          case SIGMA -> new WeightRule.Normal(value);
          case LIMIT -> new WeightRule.Uniform(value);
          case VALUE -> new WeightRule.Constant(value);
          default -> old.hidden();
        };
    return new RandomInitialization(
        rule,
        this == BIAS ? value : old.bias(),
        old.output().equals(old.hidden()) ? rule : old.output(),
        this == OUTPUT_BIAS ? value : old.outputBias());
  }

  private Regularization regularization(Setup setup, double value) {
    Regularization.RATES.check(key, value);
    return setup.regularization().withRate(value);
  }

  private int count(double value) {
    Refusal.unless(
        Math.abs(value) <= Integer.MAX_VALUE,
        key,
        "be at most " + Integer.MAX_VALUE,
        Real.text(value));
    return (int) value;
  }
}
