package flatline.model.network;

import flatline.model.activation.Activation;
import flatline.model.activation.Growth;
import java.util.Arrays;
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
  private final OutputUnit output;
  private final Loss loss;
  private final @Nullable ShallowStep shallow;
  private final @Nullable WeightDecay decay;
  private Activation activation;
  private Growth growth;

  /** A working copy of a network whose weights nothing but gradients moves. */
  public Propagation(Network start, Activation activation, Loss loss) {
    this(start, activation, loss, Regularization.NONE);
  }

  /**
   * A working copy of a network.
   *
   * @param start its first parameters
   * @param activation of the hidden units
   * @param loss what {@link #step} descends
   * @param regularization what a step does to the weights besides
   */
  public Propagation(
      Network start, Activation activation, Loss loss, Regularization regularization) {
    this.shape = start.shape();
    this.activation = activation;
    growth = activation.growth();
    this.loss = loss;
    hidden = new HiddenLayer[shape.hidden().size()];
    Arrays.setAll(hidden, i -> new HiddenLayer(shape.inputs(i), shape.units(i)));
    output = new OutputUnit(shape.inputs(hidden.length));
    boolean small = hidden.length == 1 && shape.inputs() == 2;
    shallow = small ? new ShallowStep(hidden[0], output, loss) : null;
    decay = WeightDecay.of(regularization, hidden, output);
    load(start);
  }

  /**
   * Takes over another network's parameters.
   *
   * @throws IllegalArgumentException if its shape is not this one's
   */
  public void load(Network network) {
    if (!network.shape().equals(shape)) {
      throw new IllegalArgumentException("expected " + shape + ", got " + network.shape());
    }
    for (int layer = 0; layer < shape.layers(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        setBias(layer, unit, network.bias(layer, unit));
        for (int input = 0; input < shape.inputs(layer); input++) {
          setWeight(layer, unit, input, network.weight(layer, unit, input));
        }
      }
    }
  }

  /** Changes one weight; the output's layer comes after the last hidden one. */
  public void setWeight(int layer, int unit, int input, double weight) {
    if (layer == hidden.length) {
      output.weights[input] = weight;
    } else {
      hidden[layer].setWeight(unit, input, weight);
    }
  }

  /** Changes one bias; the output's layer comes after the last hidden one. */
  public void setBias(int layer, int unit, double bias) {
    if (layer == hidden.length) {
      output.bias = bias;
    } else {
      hidden[layer].bias[unit] = bias;
    }
  }

  /** Whether a hidden unit's weights and bias stay as they are. */
  public boolean isFrozen(int layer, int unit) {
    return hidden[layer].isFrozen(unit);
  }

  /** Keeps a hidden unit's weights and bias as they are, or lets them learn again. */
  public void setFrozen(int layer, int unit, boolean frozen) {
    hidden[layer].setFrozen(unit, frozen);
  }

  /** The widths. */
  public Shape shape() {
    return shape;
  }

  /** The hidden units' activation. */
  public Activation activation() {
    return activation;
  }

  /** What {@link #step} descends. */
  public Loss loss() {
    return loss;
  }

  /** Gives the hidden units another activation from the next pass on. */
  public void setActivation(Activation newActivation) {
    activation = newActivation;
    growth = newActivation.growth();
  }

  /**
   * The output's pre-activation o for one input; what the hidden units did is kept until the next
   * pass.
   *
   * @param input as long as the network has inputs
   */
  public double forward(double[] input) {
    double[] signal = input;
    for (HiddenLayer layer : hidden) {
      layer.forward(signal, activation);
      signal = layer.value;
    }
    return output.forward(signal);
  }

  /** z of a unit of the first hidden layer for an input, without a pass. */
  public double preactivation(int unit, double[] input) {
    return hidden[0].sum(unit, input);
  }

  /** z of a hidden unit in the last pass. */
  public double preactivation(int layer, int unit) {
    return hidden[layer].z[unit];
  }

  /** f(z) of a hidden unit in the last pass. */
  public double value(int layer, int unit) {
    return hidden[layer].value[unit];
  }

  /** f′(z) of a hidden unit in the last pass. */
  public double slope(int layer, int unit) {
    return hidden[layer].slope[unit];
  }

  /** A bias as it stands; the output's layer comes after the last hidden one. */
  public double bias(int layer, int unit) {
    return layer == hidden.length ? output.bias : hidden[layer].bias[unit];
  }

  /** A weight as it stands; the output's layer comes after the last hidden one. */
  public double weight(int layer, int unit, int input) {
    return layer == hidden.length ? output.weights[input] : hidden[layer].weights[input][unit];
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
    return decay.apply(rate, growth, batch.limit());
  }

  private boolean descend(Minibatch batch, double rate) {
    return shallow != null ? stepShallow(shallow, batch, rate) : stepDeep(batch, rate);
  }

  private boolean stepShallow(ShallowStep step, Minibatch batch, double rate) {
    step.gather(batch);
    step.forward(activation);
    double reach = Reach.of(step.updateHidden(rate), shape.inputs(), batch.limit());
    return Reach.isSafe(step.updateOutput(rate), shape.inputs(1), growth.bound(reach));
  }

  private boolean stepDeep(Minibatch batch, double rate) {
    for (int i = 0; i < batch.size(); i++) {
      learn(batch.input(i), batch.label(i));
    }
    double reach = batch.limit();
    for (int layer = 0; layer < hidden.length; layer++) {
      double largest = hidden[layer].update(rate, batch.size());
      reach = growth.bound(Reach.of(largest, shape.inputs(layer), reach));
    }
    output.update(rate, batch.size());
    return Reach.isSafe(output.largest(), shape.inputs(hidden.length), reach);
  }

  /** The mean gradient of a minibatch in canonical order; nothing moves. To look at: allocates. */
  public double[] gradient(Minibatch batch) {
    for (int i = 0; i < batch.size(); i++) {
      learn(batch.input(i), batch.label(i));
    }
    double[] means = new double[shape.parameters()];
    int at = 0;
    for (HiddenLayer layer : hidden) {
      at = layer.takeMeans(means, at, batch.size());
    }
    output.takeMeans(means, at, batch.size());
    return means;
  }

  /** Passes one sample forward and back and adds its gradient to the minibatch's sums. */
  private void learn(double[] input, double label) {
    double gradient = loss.gradient(forward(input), label);
    int last = hidden.length - 1;
    output.accumulate(last < 0 ? input : hidden[last].value, gradient);
    if (last < 0) {
      return;
    }
    hidden[last].backwardFrom(output.weights, gradient);
    for (int layer = last; layer > 0; layer--) {
      hidden[layer].accumulate(hidden[layer - 1].value);
      hidden[layer - 1].backwardFrom(hidden[layer]);
    }
    hidden[0].accumulate(input);
  }

  /** The parameters as they stand. */
  public Network network() {
    double[] parameters = new double[shape.parameters()];
    int at = 0;
    for (HiddenLayer layer : hidden) {
      at = layer.copyTo(parameters, at);
    }
    System.arraycopy(output.weights, 0, parameters, at, output.weights.length);
    parameters[parameters.length - 1] = output.bias;
    return new Network(shape, parameters);
  }
}
