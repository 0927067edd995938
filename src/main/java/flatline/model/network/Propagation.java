package flatline.model.network;

import flatline.model.activation.Activation;
import flatline.model.activation.Growth;
import org.jspecify.annotations.Nullable;

/**
 * The forward and backward arithmetic of one network, in the canonical order that makes results the
 * same bits everywhere: z = b, then + wᵢ·xᵢ in input order, each product and each sum rounded by
 * itself; a minibatch's gradients summed in sample order.
 *
 * <p>Allocates nothing after construction. Not safe for use by several threads at once.
 */
public final class Propagation {

  private static final double SAFE = 1e150;

  private final Shape shape;
  private final HiddenLayer[] hidden;
  private final OutputUnit output;
  private final Loss loss;
  private final @Nullable ShallowStep shallow;
  private Activation activation;
  private Growth growth;

  /**
   * A working copy of a network.
   *
   * @param start its first parameters
   * @param activation of the hidden units
   * @param loss what {@link #step} descends
   */
  public Propagation(Network start, Activation activation, Loss loss) {
    this.shape = start.shape();
    this.activation = activation;
    growth = activation.growth();
    this.loss = loss;
    int last = shape.layers() - 1;
    hidden = new HiddenLayer[last];
    for (int layer = 0; layer < last; layer++) {
      hidden[layer] = new HiddenLayer(shape.inputs(layer), shape.units(layer));
    }
    output = new OutputUnit(shape.inputs(last));
    boolean small = hidden.length == 1 && shape.inputs() == 2;
    shallow = small ? new ShallowStep(hidden[0], output, loss) : null;
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
   * One step of gradient descent on a minibatch: b −= rate·sum/n, w = w − (rate/n)·sum.
   *
   * @param batch the samples, each row as long as the network has inputs
   * @param rate the learning rate η
   * @return whether every parameter is finite and so small that no sample's forward pass can
   *     overflow; otherwise the caller has to look closer
   */
  public boolean step(Minibatch batch, double rate) {
    return shallow != null ? stepShallow(shallow, batch, rate) : stepDeep(batch, rate);
  }

  private boolean stepShallow(ShallowStep step, Minibatch batch, double rate) {
    step.gather(batch);
    step.forward(activation);
    double reach = growth.bound(reach(0, step.updateHidden(rate), batch.limit()));
    return reach(1, step.updateOutput(rate), reach) < SAFE;
  }

  private boolean stepDeep(Minibatch batch, double rate) {
    for (int i = 0; i < batch.size(); i++) {
      learn(batch.input(i), batch.label(i));
    }
    double reach = batch.limit();
    for (int layer = 0; layer < hidden.length; layer++) {
      reach = growth.bound(reach(layer, hidden[layer].update(rate, batch.size()), reach));
    }
    output.update(rate, batch.size());
    return reach(hidden.length, output.largest(), reach) < SAFE;
  }

  /**
   * The mean gradient of a minibatch in the canonical order of the parameters; nothing moves. For
   * looking at, not for training: it allocates.
   */
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

  /** Passes one sample forward and backward and adds its gradient to the minibatch's sums. */
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

  /**
   * A bound on a layer's pre-activations but for what is rounded: its largest parameter times the
   * sum of what comes in.
   */
  private double reach(int layer, double largest, double incoming) {
    return largest * (incoming * shape.inputs(layer) + 1);
  }

  /** The parameters as they stand. */
  public Network network() {
    double[] parameters = new double[shape.parameters()];
    int at = 0;
    for (HiddenLayer layer : hidden) {
      for (int unit = 0; unit < layer.units(); unit++) {
        for (double[] row : layer.weights) {
          parameters[at++] = row[unit];
        }
        parameters[at++] = layer.bias[unit];
      }
    }
    System.arraycopy(output.weights, 0, parameters, at, output.weights.length);
    parameters[parameters.length - 1] = output.bias;
    return new Network(shape, parameters);
  }
}
