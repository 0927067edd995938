package flatline.model.scenario;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.data.Dataset;
import flatline.model.data.Normalization;
import flatline.model.network.Initialization;
import flatline.model.network.Loss;
import flatline.model.network.Network;
import flatline.model.network.RandomInitialization;
import flatline.model.network.Shape;
import flatline.model.network.WeightRule;
import flatline.model.random.Seeds;
import java.util.List;

/**
 * Everything that fixes a run in which nobody intervenes: the same set-up gives the same bits
 * everywhere. What its parts must agree on is checked once, when it is made.
 *
 * @param data where the samples come from
 * @param normalization what is done to them first
 * @param hidden widths of the hidden layers
 * @param contenders the activations that train side by side, 1 to 6
 * @param initialization how the first weights come about, the same for every contender
 * @param loss what is minimized
 * @param training rate, batch size and length
 * @param order in which samples are used
 * @param seed of every random draw, within ±2⁵³
 */
public record Setup(
    DataSource data,
    Normalization normalization,
    List<Integer> hidden,
    List<Activation> contenders,
    Initialization initialization,
    Loss loss,
    Schedule training,
    Order order,
    long seed) {

  /** The largest absolute seed: every whole number up to it is a double. */
  public static final long SEED_LIMIT = Seeds.LIMIT;

  /** The most contenders that train side by side. */
  public static final int MOST_CONTENDERS = 6;

  /** Version 1's defaults: what a file that states nothing means. */
  public static final Setup DEFAULT =
      new Setup(
          new DataSource.Generated(DataKind.CIRCLE, 200, 0.05),
          Normalization.STANDARDIZED,
          List.of(8),
          List.of(new Relu(), new LeakyRelu(LeakyRelu.CUSTOMARY_ALPHA)),
          new RandomInitialization(new WeightRule.He(), 0, new WeightRule.Lecun(), 0),
          Loss.CROSS_ENTROPY,
          new Schedule(16, 0.1, 3000),
          new Order.Shuffled(),
          1);

  /**
   * The optimizer's settings.
   *
   * @param batchSize samples per step, at least 1
   * @param rate the learning rate, above 0
   * @param steps the run's length when none is asked for, 1 to 2⁵³
   */
  public record Schedule(int batchSize, double rate, long steps) {

    /**
     * @throws IllegalArgumentException if a number is outside its limits
     */
    public Schedule {
      if (batchSize < 1) {
        throw new IllegalArgumentException("batchSize must be 1 or more, got " + batchSize);
      }
      if (!(rate > 0 && rate < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("learningRate must be above 0, got " + rate);
      }
      if (steps < 1 || steps > SEED_LIMIT) {
        throw new IllegalArgumentException("steps must be 1 to 2^53, got " + steps);
      }
    }
  }

  /**
   * @throws IllegalArgumentException if parts do not fit each other: the message names the key
   */
  public Setup {
    hidden = List.copyOf(hidden);
    contenders = List.copyOf(contenders);
    SetupRules.check(data, contenders, loss, training, order, seed);
    SetupRules.checkShape(initialization, new Shape(2, hidden));
  }

  /** Whether the other differs in its random draws at most. */
  public boolean equalsUpToSeed(Setup other) {
    return equals(other.toBuilder().seed(seed).build());
  }

  /** The shape of every contender's network. */
  public Shape shape() {
    return new Shape(2, hidden);
  }

  /** The training set, normalized. */
  public Dataset dataset() {
    return normalization.apply(data.samples(seed));
  }

  /**
   * The weights that every contender starts from.
   *
   * @throws IllegalArgumentException if explicit weights do not fit {@link #shape()}
   */
  public Network start() {
    return initialization.create(shape(), seed);
  }

  /** A builder that starts from this set-up. */
  public SetupBuilder toBuilder() {
    return new SetupBuilder(this);
  }
}
