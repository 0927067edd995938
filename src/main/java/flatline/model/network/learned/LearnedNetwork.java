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
  private final double leakShare;
  private final Samples samples;
  private final @Nullable InputMoments moments;
  private final @Nullable NormFold fold;
  private final LearnedStep step;
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
        new LearnedNumbers(start.shape(), normalized, leakShare > 0),
        leakShare,
        samples,
        normalized ? new InputMoments(samples) : null);
    begin(activation);
  }

  private LearnedNetwork(
      Propagation raw,
      LearnedNumbers numbers,
      double leakShare,
      Samples samples,
      @Nullable InputMoments moments) {
    this.raw = raw;
    this.numbers = numbers;
    this.leakShare = leakShare;
    this.samples = samples;
    this.moments = moments;
    fold = moments == null ? null : new NormFold(numbers, samples, moments);
    shown = fold == null ? raw : new Propagation(raw.network(), raw.activation(), raw.loss());
    step = new LearnedStep(numbers, raw.loss());
    stale = true;
  }

  /** Another one that stands where this one does; nothing is taken off its weights besides. */
  public LearnedNetwork copy() {
    LearnedNumbers copied =
        new LearnedNumbers(numbers.shape(), numbers.isNormalized(), numbers.learnsLeaks());
    Propagation own = new Propagation(raw.network(), raw.activation(), raw.loss());
    var copy = new LearnedNetwork(own, copied, leakShare, samples, moments);
    copy.load(raw.network(), raw.activation(), state());
    frozen().forEach(each -> copy.setFrozen(each.layer(), each.unit(), true));
    return copy;
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
    adopt(layer, unit, changed);
    raw.setWeight(layer, unit, input, weight);
    changed.accept(raw.shape().weight(layer, unit, input));
    settle(layer, unit);
  }

  /** Changes a bias, as {@link #setWeight}. */
  public void setBias(int layer, int unit, double bias, IntConsumer changed) {
    adopt(layer, unit, changed);
    raw.setBias(layer, unit, bias);
    changed.accept(raw.shape().bias(layer, unit));
    settle(layer, unit);
  }

  /** Trains a normalized unit from what is seen of it. */
  private void adopt(int layer, int unit, IntConsumer changed) {
    if (fold != null && layer < raw.shape().hidden().size()) {
      fold.adopt(raw, shown(), layer, unit);
      numbers.forEach(layer, unit, changed);
    }
  }

  private void settle(int layer, int unit) {
    stale = true;
    if (fold != null && layer < raw.shape().hidden().size()) {
      fold.keep(raw, shown, layer, unit);
    }
  }

  /** Gives a hidden unit weights and a bias before normalization, γ 1 and β 0. */
  public void beginAnew(int layer, int unit, double[] weights, double bias, IntConsumer changed) {
    for (int input = 0; input < weights.length; input++) {
      raw.setWeight(layer, unit, input, weights[input]);
    }
    raw.setBias(layer, unit, bias);
    numbers.beginAnew(raw.shape().place(layer, unit));
    numbers.forEach(layer, unit, changed);
    stale = true;
  }

  /** Makes the weights 0 with which the layer above takes what a hidden unit hands on. */
  public void silence(int layer, int unit, IntConsumer changed) {
    for (int above = 0; above < raw.shape().units(layer + 1); above++) {
      raw.setWeight(layer + 1, above, unit, 0);
      changed.accept(raw.shape().weight(layer + 1, above, unit));
    }
    stale = true;
  }

  /** The mean gradient of a minibatch, parameters in canonical order, then what else is learned. */
  public void descent(Minibatch batch, double[] means) {
    if (numbers.isEmpty()) {
      raw.descent(batch, means);
      return;
    }
    step.gradient(raw, batch, means);
    raw.expect(means);
  }

  /** The same to look at: nothing moves. */
  public double[] gradient(Minibatch batch) {
    if (numbers.isEmpty()) {
      return raw.gradient(batch);
    }
    double[] means = new double[numbers.total()];
    step.gradient(raw, batch, means);
    return means;
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

  /** Sets weights, by their canonical places, to 0. */
  public void drop(Set<Integer> places) {
    Network now = raw.network();
    double[] parameters = now.toArray();
    places.forEach(place -> parameters[place] = 0);
    raw.load(new Network(now.shape(), parameters, now.leaks()));
    stale = true;
  }
}
