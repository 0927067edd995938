package flatline.model.network;

import flatline.model.activation.Activation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The forward and backward arithmetic of one network, in the canonical order that makes results the
 * same bits everywhere: z = b, then + wᵢ·xᵢ in input order, each product and each sum rounded by
 * itself; a minibatch's gradients summed in sample order.
 *
 * <p>Allocates nothing after construction. Not safe for use by several threads at once.
 */
public final class Propagation {

  private final Shape shape;
  private final HiddenLayer[] hidden;
  final AllParameters parameters;
  private final Loss loss;
  private final DeepStep deep;
  private final @Nullable ShallowStep shallow;
  private final @Nullable WeightDecay decay;
  private Activation activation;

  /** A working copy of a network whose weights nothing but gradients moves. */
  public Propagation(Network start, Activation activation, Loss loss) {
    this(start, activation, loss, Regularization.NONE);
  }

  /**
   * A working copy of a network.
   *
   * @param start its first parameters
   * @param activation of the hidden units, but where their shape has one for each layer
   * @param loss what {@link #step} descends
   * @param regularization what a step does to the weights besides
   */
  public Propagation(
      Network start, Activation activation, Loss loss, Regularization regularization) {
    this.shape = start.shape();
    this.activation = activation;
    this.loss = loss;
    parameters = new AllParameters(shape, activation);
    hidden = parameters.hidden;
    deep = new DeepStep(parameters, loss);
    shallow = parameters.isShallow() ? new ShallowStep(hidden[0], parameters.output, loss) : null;
    decay = WeightDecay.of(regularization, parameters);
    load(start);
  }

  /**
   * Takes over another network's parameters.
   *
   * @throws IllegalArgumentException if its shape is not this one's
   */
  public void load(Network network) {
    parameters.load(network);
    strike(Set.of());
  }

  /** Changes one weight; the output's layer comes after the last hidden one. */
  public void setWeight(int layer, int unit, int input, double weight) {
    parameters.setWeight(layer, unit, input, weight);
    if (decay != null) {
      decay.restore(shape.weight(layer, unit, input));
    }
  }

  /** Changes one bias; the output's layer comes after the last hidden one. */
  public void setBias(int layer, int unit, double bias) {
    parameters.setBias(layer, unit, bias);
  }

  /** Whether a unit's weights and bias stay as they are. */
  public boolean isFrozen(int layer, int unit) {
    return layer < hidden.length && hidden[layer].isFrozen(unit);
  }

  /** Keeps a hidden unit's weights and bias as they are, or lets them learn again. */
  public void setFrozen(int layer, int unit, boolean frozen) {
    hidden[layer].setFrozen(unit, frozen);
  }

  /** What its hidden units let through below 0, where each has learned its own. */
  public OwnLeaks leaks() {
    return parameters.leaks;
  }

  /** The weights that the regularization took to 0 for good, by their canonical places. */
  public Set<Integer> struck() {
    return decay == null ? Set.of() : decay.struck();
  }

  /** Makes weights, by their canonical places, those that stay at 0 for good. */
  public void strike(Set<Integer> weights) {
    if (decay != null) {
      decay.strike(weights);
    }
  }

  /** The widths. */
  public Shape shape() {
    return shape;
  }

  /** The hidden units' activation; of different ones, that which could be changed. */
  public Activation activation() {
    return activation;
  }

  /** The activation of the units of a layer; of the output's where it is a unit. */
  public Activation activation(int layer) {
    return hidden[layer].activation;
  }

  /** What {@link #step} descends. */
  public Loss loss() {
    return loss;
  }

  /** Gives hidden units, but those of a shape's own, another activation from the next pass on. */
  public void setActivation(Activation newActivation) {
    activation = newActivation;
    parameters.become(newActivation);
  }

  /**
   * The output o for one input, its pre-activation unless the shape gives it an activation; what
   * the units did is kept until the next pass.
   *
   * @param input as long as the network has inputs
   */
  public double forward(double[] input) {
    return deep.forward(input);
  }

  /** z of a unit of the first layer for an input, without a pass. */
  public double preactivation(int unit, double[] input) {
    return hidden[0].sum(unit, input);
  }

  /** z of a unit in the last pass; the output's layer comes after the last hidden one. */
  public double preactivation(int layer, int unit) {
    return layer == hidden.length ? parameters.output.sum() : hidden[layer].z[unit];
  }

  /** f(z) of a unit in the last pass. */
  public double value(int layer, int unit) {
    return layer == hidden.length ? parameters.output.sum() : hidden[layer].value[unit];
  }

  /** f′(z) of a unit with a state in the last pass. */
  public double slope(int layer, int unit) {
    return hidden[layer].slope[unit];
  }

  /** A bias as it stands; the output's layer comes after the last hidden one. */
  public double bias(int layer, int unit) {
    return parameters.bias(layer, unit);
  }

  /** A weight as it stands; the output's layer comes after the last hidden one. */
  public double weight(int layer, int unit, int input) {
    return parameters.weight(layer, unit, input);
  }

  /**
   * One step of gradient descent on a minibatch: b −= rate·sum/n, w = w − (rate/n)·sum; then comes
   * the regularization.
   *
   * @param batch the samples, each row as long as the network has inputs
   * @param rate the learning rate η
   * @return whether every parameter is finite and so small that no sample's forward pass can
   *     overflow; otherwise the caller has to look closer
   */
  public boolean step(Minibatch batch, double rate) {
    if (decay == null) {
      return descend(batch, rate);
    }
    decay.remember();
    descend(batch, rate);
    return decay.apply(rate, batch.limit());
  }

  private boolean descend(Minibatch batch, double rate) {
    if (shallow != null) {
      return shallow.step(batch, rate);
    }
    deep.sum(batch);
    return deep.update(batch, rate);
  }

  /** The mean gradient of a minibatch in canonical order; nothing moves. To look at: allocates. */
  public double[] gradient(Minibatch batch) {
    addGradient(batch);
    return takeGradient(batch.size());
  }

  /** A part of {@link #gradient}: adds a minibatch's gradients to the sums. */
  public void addGradient(Minibatch batch) {
    deep.sum(batch);
  }

  /** The mean of the gradients that were added, of so many samples. */
  public double[] takeGradient(int samples) {
    return parameters.takeMeans(new double[shape.parameters()], samples);
  }

  /**
   * The first half of a step that goes another way than straight against the gradient: the mean
   * gradient in canonical order, 0 for what does not learn. {@link #move} is the other half.
   */
  public void descent(Minibatch batch, double[] means) {
    deep.sum(batch);
    parameters.dropFrozenSums();
    parameters.takeMeans(means, batch.size());
    expect(means);
  }

  /** The same of a mean gradient that somebody else found. */
  public void expect(double[] means) {
    if (decay != null) {
      decay.remember();
      decay.dropStruck(means);
    }
  }

  /**
   * Takes something off each parameter that learns; then comes the regularization.
   *
   * @param moves what to take, in canonical order
   * @param rate the learning rate η
   * @return as {@link #step}
   */
  public boolean move(double[] moves, double rate, Minibatch batch) {
    parameters.subtract(moves);
    return decay == null ? isSafe(batch.limit()) : decay.apply(rate, batch.limit());
  }

  /** As {@link #step} says, of inputs whose magnitude is that at most. */
  public boolean isSafe(double limit) {
    return parameters.isSafe(limit);
  }

  /** The parameters as they stand. */
  public Network network() {
    return parameters.network();
  }
}
