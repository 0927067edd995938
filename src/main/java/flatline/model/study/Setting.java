package flatline.model.study;

import flatline.model.activation.Activation;
import flatline.model.data.DataSource;
import flatline.model.data.Normalization;
import flatline.model.network.RandomInitialization;
import flatline.model.network.WeightRule;
import flatline.model.random.Seeds;
import flatline.model.scenario.Scenario;
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
  public OptionalDouble in(Scenario scenario) {
    return switch (this) {
      case SAMPLES, NOISE -> ofData(scenario);
      case SCALE -> OptionalDouble.of(scenario.setup().normalization().scale());
      case OFFSET, OFFSET_X -> OptionalDouble.of(scenario.setup().normalization().offsetX());
      case OFFSET_Y -> OptionalDouble.of(scenario.setup().normalization().offsetY());
      case WIDTH ->
          scenario.setup().hidden().isEmpty()
              ? OptionalDouble.empty()
              : OptionalDouble.of(scenario.setup().hidden().getFirst());
      case DEPTH -> OptionalDouble.of(scenario.setup().hidden().size());
      case ALPHA ->
          scenario.setup().contenders().stream()
              .flatMapToDouble(each -> each.parameter().stream())
              .findFirst();
      case BIAS, OUTPUT_BIAS, SIGMA, LIMIT, VALUE -> ofInitialization(scenario);
      case BATCH_SIZE -> OptionalDouble.of(scenario.setup().training().batchSize());
      case RATE -> OptionalDouble.of(scenario.setup().training().rate());
      case STEPS -> OptionalDouble.of((double) scenario.setup().training().steps());
    };
  }

  private OptionalDouble ofData(Scenario scenario) {
    return scenario.setup().data() instanceof DataSource.Generated generated
        ? OptionalDouble.of(this == SAMPLES ? generated.samples() : generated.noise())
        : OptionalDouble.empty();
  }

  private OptionalDouble ofInitialization(Scenario scenario) {
    if (!(scenario.setup().initialization() instanceof RandomInitialization random)) {
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
   * @throws IllegalArgumentException if the scenario has no such number or cannot have that one;
   *     the message names the key
   */
  public Scenario with(Scenario scenario, double value) {
    if (in(scenario).isEmpty() && this != WIDTH) {
      throw new IllegalArgumentException(key + " must be a number of the scenario, it has none");
    }
    if (whole && (value != StrictMath.rint(value) || Math.abs(value) > Seeds.LIMIT)) {
      throw new IllegalArgumentException(key + " must be a whole number, got " + value);
    }
    return switch (this) {
      case SAMPLES, NOISE -> scenario.with(builder -> builder.data(data(scenario, value)));
      case SCALE, OFFSET, OFFSET_X, OFFSET_Y ->
          scenario.with(builder -> builder.normalization(normalization(scenario, value)));
      case WIDTH -> scenario.with(builder -> builder.hidden(widths(scenario, value)));
      case DEPTH -> scenario.with(builder -> builder.hidden(layers(scenario, value)));
      case ALPHA -> scenario.with(builder -> builder.contenders(contenders(scenario, value)));
      case BIAS, OUTPUT_BIAS, SIGMA, LIMIT, VALUE ->
          scenario.with(builder -> builder.initialization(initialization(scenario, value)));
      case BATCH_SIZE -> scenario.with(builder -> builder.batchSize(count(value)));
      case RATE -> scenario.with(builder -> builder.rate(value));
      case STEPS -> scenario.with(builder -> builder.steps((long) value));
    };
  }

  private DataSource data(Scenario scenario, double value) {
    DataSource.Generated old = (DataSource.Generated) scenario.setup().data();
    return this == SAMPLES
        ? new DataSource.Generated(old.kind(), count(value), old.noise())
        : new DataSource.Generated(old.kind(), old.samples(), value);
  }

  private Normalization normalization(Scenario scenario, double value) {
    Normalization old = scenario.setup().normalization();
    return new Normalization(
        old.kind(),
        this == SCALE ? value : old.scale(),
        this == OFFSET || this == OFFSET_X ? value : old.offsetX(),
        this == OFFSET || this == OFFSET_Y ? value : old.offsetY());
  }

  private List<Integer> widths(Scenario scenario, double value) {
    return Collections.nCopies(scenario.setup().hidden().size(), count(value));
  }

  private List<Integer> layers(Scenario scenario, double value) {
    if (value < 0) {
      throw new IllegalArgumentException(key + " must be 0 or more, got " + value);
    }
    int width =
        scenario.setup().hidden().isEmpty()
            ? WIDTH_WITHOUT_LAYERS
            : scenario.setup().hidden().getFirst();
    return Collections.nCopies(count(value), width);
  }

  private static List<Activation> contenders(Scenario scenario, double value) {
    return scenario.setup().contenders().stream().map(each -> each.withParameter(value)).toList();
  }

  private RandomInitialization initialization(Scenario scenario, double value) {
    RandomInitialization old = (RandomInitialization) scenario.setup().initialization();
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

  private int count(double value) {
    if (Math.abs(value) > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          key + " must be at most " + Integer.MAX_VALUE + ", got " + value);
    }
    return (int) value;
  }
}
