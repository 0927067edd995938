package flatline.model.network.learned;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.network.Loss;
import flatline.model.network.Minibatch;
import flatline.model.network.Network;
import flatline.model.network.Propagation;
import flatline.model.network.Regularization;
import flatline.model.network.Samples;
import flatline.model.network.UnitRef;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A network that is trained. Its hidden units may learn more than weights and biases: a scale γ and
 * a shift β of what batch normalization makes of z, or a leak α (PReLU, He et al. 2015, one for
 * each unit). Normalized units are trained by the statistics of each minibatch; whoever looks at
 * them sees a network in whose weights and biases those of the whole training set are folded.
 */
public final class LearnedNetwork {

  private final LearnedNumbers numbers;
  private final Propagation raw;
  private final Propagation shown;
  private final Regularization regularization;
  private final InputStatistics inputs;
  private final @Nullable NormFold fold;
  private final SeenChanges changes;
  private final LearnedStep step;
  private double leakShare;
  private boolean stale;

  /**
   * A network at its start: γ 1, β 0, α that of the activation.
   *
   * @param normalized whether z is normalized
   * @param leakShare η of leaks as a share of that of weights; 0 for the activation's leak
   */
  public LearnedNetwork(
      Network start,
      Activation activation,
      Loss loss,
      Regularization regularization,
      boolean normalized,
      double leakShare,
      Samples samples) {
    this(
        new Propagation(start, activation, loss, regularization),
        regularization,
        new LearnedNumbers(start.shape(), normalized, leakShare > 0),
        leakShare,
        new InputStatistics(samples));
    begin(activation);
  }

  private LearnedNetwork(
      Propagation raw,
      Regularization regularization,
      LearnedNumbers numbers,
      double leakShare,
      InputStatistics inputs) {
    this.raw = raw;
    this.regularization = regularization;
    this.numbers = numbers;
    this.leakShare = leakShare;
    this.inputs = inputs;
    fold = numbers.isNormalized() ? new NormFold(numbers, inputs) : null;
    shown = fold == null ? raw : new Propagation(raw.network(), raw.activation(), raw.loss());
    changes = new SeenChanges(raw, shown, numbers, fold);
    step = new LearnedStep(numbers, raw.loss());
    stale = true;
  }

  /** Another one that stands where this one does; nothing is taken off its weights besides. */
  public LearnedNetwork copy() {
    LearnedNetwork copy = from(raw.network(), Regularization.NONE, numbers.isNormalized());
    copy.load(raw.network(), raw.activation(), state());
    return copy;
  }

  /**
   * Another one that goes on from here with units that are normalized, γ being 1 and β 0, or with
   * units that are not, and weights and biases as they are seen now: what they do on the training
   * set stays as it is. Leaks stay as they are.
   */
  public LearnedNetwork normalized(boolean on) {
    LearnedNetwork next = from(shown().network(), regularization, on);
    next.numbers.takeLeaks(numbers);
    next.spreadLeaks();
    next.raw.strike(raw.struck());
    return next;
  }

  private LearnedNetwork from(Network start, Regularization rule, boolean on) {
    var own = new Propagation(start, raw.activation(), raw.loss(), rule);
    var learned = new LearnedNumbers(numbers.shape(), on, numbers.learnsLeaks());
    var next = new LearnedNetwork(own, rule, learned, leakShare, inputs);
    frozen().forEach(each -> next.setFrozen(each.layer(), each.unit(), true));
    return next;
  }

  /** Sets η of learned leaks as a share of that of weights; 0 lets them stay as they are. */
  public void setLeakShare(double share) {
    leakShare = share;
  }

  /** Weights and biases as they are trained, before any normalization. */
  public Propagation raw() {
    return raw;
  }

  /** The network as it is to be looked at, not to be changed. */
  public Propagation shown() {
    if (stale && fold != null) {
      fold.fold(raw, shown);
    }
    stale = false;
    return shown;
  }

  /** What its units learn besides. */
  public LearnedNumbers numbers() {
    return numbers;
  }

  /** What else it has learned: γ of all hidden units, their β, their α, as far as there are any. */
  public List<Double> state() {
    return numbers.toList();
  }

  /** Goes back, or on, to weights and biases, and to another {@link #state()}. */
  public void load(Network parameters, Activation activation, List<Double> state) {
    raw.load(parameters);
    begin(activation);
    numbers.load(state);
    spreadLeaks();
  }

  /**
   * Takes another activation; leaks begin at its α. One of 0 is no leak, and is not learned, nor
   * are those of layers that have activations of their own.
   */
  public void become(Activation activation) {
    if (!activation.equals(raw.activation())) {
      begin(activation);
    }
  }

  private void begin(Activation activation) {
    raw.setActivation(activation);
    shown.setActivation(activation);
    boolean everywhere = raw.shape().activations().hidden().isEmpty();
    numbers.leakBy(everywhere && activation instanceof LeakyRelu leaky ? leaky.alpha() : 0);
    spreadLeaks();
  }

  private void spreadLeaks() {
    shown.leaks().setAll(numbers.leaks());
    stale = true;
  }

  /** Keeps all numbers of a hidden unit as they are, or lets them learn again. */
  public void setFrozen(int layer, int unit, boolean frozen) {
    raw.setFrozen(layer, unit, frozen);
    shown.setFrozen(layer, unit, frozen);
  }

  /** Its units that do not learn. */
  public Set<UnitRef> frozen() {
    return FrozenUnits.of(raw);
  }

  /**
   * Changes a weight as it is seen; γ and β become what leaves the rest of the unit as it is seen.
   *
   * @param changed is told which of the numbers that a step moves were set
   */
  public void setWeight(int layer, int unit, int input, double weight, IntConsumer changed) {
    shown();
    changes.setWeight(layer, unit, input, weight, changed);
    stale = true;
  }

  /** Changes a bias, as {@link #setWeight}. */
  public void setBias(int layer, int unit, double bias, IntConsumer changed) {
    shown();
    changes.setBias(layer, unit, bias, changed);
    stale = true;
  }

  /** Gives a hidden unit weights and a bias before normalization, γ 1 and β 0. */
  public void beginAnew(int layer, int unit, double[] weights, double bias, IntConsumer changed) {
    changes.beginAnew(layer, unit, weights, bias, changed);
    stale = true;
  }

  /** Makes the weights 0 with which the layer above takes what a hidden unit hands on. */
  public void silence(int layer, int unit, IntConsumer changed) {
    changes.silence(layer, unit, changed);
    stale = true;
  }

  /** The mean gradient of a minibatch, parameters in canonical order, then what else is learned. */
  public void descent(Minibatch batch, double[] means) {
    if (numbers.isEmpty()) {
      raw.descent(batch, means);
      return;
    }
    sum(batch, means);
    raw.expect(means);
  }

  /** The same to look at: nothing moves. */
  public double[] gradient(Minibatch batch) {
    if (numbers.isEmpty()) {
      return raw.gradient(batch);
    }
    double[] means = new double[numbers.total()];
    sum(batch, means);
    return means;
  }

  /** Leaks that stay as they are have no part in it. */
  private void sum(Minibatch batch, double[] means) {
    step.gradient(raw, batch, means);
    if (leakShare == 0) {
      numbers.dropLeaks(means);
    }
  }

  /**
   * Takes something off each number that learns; then comes the regularization.
   *
   * @return as {@link Propagation#step}; false where more than weights and biases is learned
   */
  public boolean move(double[] moves, double rate, Minibatch batch) {
    boolean safe = raw.move(moves, rate, batch);
    numbers.move(moves, leakShare, raw);
    if (numbers.isLeaking()) {
      numbers.copyLeaks(shown.leaks());
    }
    stale = true;
    return safe && numbers.isEmpty();
  }
}
