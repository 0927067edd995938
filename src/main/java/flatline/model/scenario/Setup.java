package flatline.model.scenario;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.data.Dataset;
import flatline.model.data.Features;
import flatline.model.data.Normalization;
import flatline.model.data.Split;
import flatline.model.data.TargetCurve;
import flatline.model.network.Loss;
import flatline.model.network.Network;
import flatline.model.network.Regularization;
import flatline.model.network.Shape;
import flatline.model.network.initialization.Initialization;
import flatline.model.network.initialization.RandomInitialization;
import flatline.model.network.initialization.WeightRule;
import flatline.model.optimizer.StepRule;
import flatline.model.random.Seeds;
import flatline.model.rule.Real;
import flatline.model.rule.Refusal;
import flatline.model.rule.Whole;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Everything that fixes a run in which nobody intervenes: the same set-up gives the same bits
 * everywhere. What its parts must agree on is checked once, when it is made.
 *
 * @param data where the samples come from
 * @param normalization what is done to them first
 * @param split which of them networks learn from
 * @param features what networks are given of each
 * @param hidden widths of the hidden layers
 * @param entrants the contenders that train side by side, 1 to {@link #MOST_CONTENDERS}
 * @param initialization how the first weights come about, the same for every contender
 * @param loss what is minimized
 * @param training rate, batch size and length
 * @param rule how gradients become steps
 * @param regularization what a step does to the weights beside the gradient
 * @param order in which samples are used
 * @param seed of every random draw, one of {@link Seeds#ALL}
 */
public record Setup(
    DataSource data,
    Normalization normalization,
    Split split,
    Features features,
    List<Integer> hidden,
    List<Entrant> entrants,
    Initialization initialization,
    Loss loss,
    Schedule training,
    StepRule rule,
    Regularization regularization,
    Order order,
    long seed) {

  /** The most contenders that train side by side. */
  public static final int MOST_CONTENDERS = 6;

  private static final Whole CONTENDERS = new Whole(1, MOST_CONTENDERS);

  /** Version 1's defaults: what a file that states nothing means. */
  public static final Setup DEFAULT =
      new Setup(
          new DataSource.Generated(DataKind.CIRCLE, 200, 0.05),
          Normalization.STANDARDIZED,
          Split.NONE,
          Features.PLANE,
          List.of(8),
          List.of(Entrant.of(new Relu()), Entrant.of(new LeakyRelu(LeakyRelu.CUSTOMARY_ALPHA))),
          new RandomInitialization(new WeightRule.He(), 0, new WeightRule.Lecun(), 0),
          Loss.CROSS_ENTROPY,
          new Schedule(16, 0.1, 3000),
          StepRule.PLAIN,
          Regularization.NONE,
          new Order.Shuffled(),
          1);

  /**
   * The optimizer's settings.
   *
   * @param batchSize samples per step, within {@link #BATCH_SIZES}
   * @param rate the learning rate, within {@link #RATES}
   * @param steps the run's length when none is asked for, within {@link #STEPS}
   */
  public record Schedule(int batchSize, double rate, long steps) {

    /** How many samples a step may use; there must be as many. */
    public static final Whole BATCH_SIZES = new Whole(1, Integer.MAX_VALUE);

    /** Learning rates. */
    public static final Real RATES = Real.POSITIVE;

    /** How long a run may be. */
    public static final Whole STEPS = new Whole(1, Seeds.LIMIT);

    /**
     * @throws Refusal if a number is outside its limits
     */
    public Schedule {
      BATCH_SIZES.check("batchSize", batchSize);
      RATES.check("learningRate", rate);
      STEPS.check("steps", steps);
    }
  }

  /**
   * @throws Refusal if parts do not fit each other
   */
  public Setup {
    hidden = List.copyOf(hidden);
    entrants = List.copyOf(entrants);
    CONTENDERS.checkSize("contenders", entrants);
    Seeds.ALL.check("seed", seed);
    data.check(loss.task());
    data.check(normalization, split, features);
    StreamRules.check(data, training, order, entrants, rule);
    split.check(data.size());
    order.check(training, split.training(data.size()));
    Shape widths = new Shape(features.count(), hidden);
    initialization.check(widths);
    Entrant.check(entrants, widths);
  }

  /** Whether the other differs in its random draws at most. */
  public boolean equalsUpToSeed(Setup other) {
    return equals(other.toBuilder().seed(seed).build());
  }

  /** The contenders' activations. */
  public List<Activation> contenders() {
    return entrants.stream().map(Entrant::activation).toList();
  }

  /** How a contender's gradients become steps. */
  public StepRule rule(int contender) {
    return entrants.get(contender).remedy().over(rule);
  }

  /** Whether a contender's units learn their leaks where an activation is in force. */
  public boolean learnsLeaks(int contender, Activation inForce) {
    return contender < entrants.size()
        && entrants.get(contender).layers().hidden().isEmpty()
        && inForce instanceof LeakyRelu(double alpha, double _)
        && alpha > 0
        && rule(contender).learned().leakRate() > 0;
  }

  /** η of a contender's leaks as a share of that of its weights; 0 where none is learned. */
  public double leakRate(int contender) {
    return learnsLeaks(contender, entrants.get(contender).activation())
        ? rule(contender).learned().leakRate()
        : 0;
  }

  /** What a step does to a contender's weights beside the gradient. */
  public Regularization regularization(int contender) {
    return entrants.get(contender).remedy().regularization().orElse(regularization);
  }

  /** Whether a contender's run goes another way if the run is said to be longer. */
  public boolean followsLength() {
    return IntStream.range(0, entrants.size()).anyMatch(each -> rule(each).followsLength());
  }

  /** The widths of every contender's network. */
  public Shape shape() {
    return new Shape(features.count(), hidden);
  }

  /** The shapes of the contenders' networks. */
  public List<Shape> shapes() {
    return IntStream.range(0, entrants.size()).mapToObj(this::shape).toList();
  }

  /** The widths of the layers whose units have states, in some contender at least. */
  public List<Integer> unitLayers() {
    return shapes().stream()
        .filter(each -> each.activations().hasOutputUnit())
        .findFirst()
        .orElseGet(this::shape)
        .unitLayers();
  }

  /** The shape of a contender's network, with the activations that belong to its layers. */
  public Shape shape(int contender) {
    return shape().with(entrants.get(contender).layers());
  }

  /** How many samples networks learn from. */
  public int samples() {
    return split.training(data.size());
  }

  /** The training set, normalized. */
  public Dataset dataset() {
    return split.training(points());
  }

  /** The samples kept back, normalized; none if all are trained on. */
  public Dataset testset() {
    return split.test(points());
  }

  /** All samples, normalized, those first that are trained on. */
  public Dataset points() {
    Dataset all = normalization.apply(data.samples(seed)).with(features);
    return split.shuffled(all, data, seed);
  }

  /** Whether another set-up has the very same samples, split alike and in the same order. */
  public boolean hasSamplesOf(Setup other) {
    boolean drawnAlike = data instanceof DataSource.Points || seed == other.seed;
    return drawnAlike
        && data.equals(other.data)
        && normalization.equals(other.normalization)
        && split.equals(other.split)
        && features.equals(other.features);
  }

  /** The function to be learned, where the data are one of a single number. */
  public Optional<TargetCurve> target() {
    return data instanceof DataSource.Generated(DataKind kind, int _, double _)
        ? kind.function().map(each -> TargetCurve.of(each, data.samples(seed), normalization))
        : Optional.empty();
  }

  /** The weights that every contender starts from. */
  public Network start() {
    return initialization.create(shape(), seed);
  }

  /** The network that a contender starts from. */
  public Network start(int contender) {
    return initialization.create(shape(contender), seed);
  }

  /** A builder that starts from this set-up. */
  public SetupBuilder toBuilder() {
    return new SetupBuilder(this);
  }
}
