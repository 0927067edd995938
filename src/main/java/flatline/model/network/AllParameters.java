package flatline.model.network;

import flatline.model.activation.Activation;
import java.util.Arrays;

/** All weights and biases of a network at work, by place or in the canonical order. */
final class AllParameters {

  private final Shape shape;
  final HiddenLayer[] hidden;
  final OutputUnit output;
  final OwnLeaks leaks;

  /**
   * @param common what hidden units do that have no activation of their own
   */
  AllParameters(Shape shape, Activation common) {
    this.shape = shape;
    LayerActivations kinds = shape.activations();
    hidden = new HiddenLayer[shape.unitLayers().size()];
    Arrays.setAll(
        hidden,
        layer ->
            new HiddenLayer(
                shape.inputs(layer),
                shape.units(layer),
                kinds.of(layer, shape.hidden().size(), common)));
    output =
        kinds.hasOutputUnit()
            ? OutputUnit.handingOn()
            : new OutputUnit(shape.inputs(hidden.length));
    leaks = new OwnLeaks(shape);
  }

  Shape shape() {
    return shape;
  }

  /** Whether there are two inputs, one hidden layer and a sum of it. */
  boolean isShallow() {
    return hidden.length == 1 && shape.inputs() == 2 && !output.handsOn();
  }

  /** Another activation of the hidden layers that have none of their own. */
  void become(Activation common) {
    int changed = shape.activations().hidden().isEmpty() ? shape.hidden().size() : 0;
    for (int layer = 0; layer < changed; layer++) {
      hidden[layer].become(common);
    }
  }

  /** As {@link Propagation#load}. */
  void load(Network network) {
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
    leaks.setAll(network.leaks());
  }

  void setWeight(int layer, int unit, int input, double weight) {
    if (layer == hidden.length) {
      output.weights[input] = weight;
    } else {
      hidden[layer].setWeight(unit, input, weight);
    }
  }

  void setBias(int layer, int unit, double bias) {
    if (layer == hidden.length) {
      output.bias = bias;
    } else {
      hidden[layer].bias[unit] = bias;
    }
  }

  double bias(int layer, int unit) {
    return layer == hidden.length ? output.bias : hidden[layer].bias[unit];
  }

  double weight(int layer, int unit, int input) {
    return layer == hidden.length ? output.weights[input] : hidden[layer].weights[input][unit];
  }

  void dropFrozenSums() {
    for (HiddenLayer layer : hidden) {
      layer.dropFrozenSums();
    }
  }

  /** Hands over the gradient sums in canonical order, each divided by n, and clears them. */
  double[] takeMeans(double[] into, int samples) {
    int at = 0;
    for (HiddenLayer layer : hidden) {
      at = layer.takeMeans(into, at, samples);
    }
    output.takeMeans(into, at, samples);
    return into;
  }

  /** Takes something off each parameter; frozen units stay. */
  void subtract(double[] moves) {
    int at = 0;
    for (HiddenLayer layer : hidden) {
      at = layer.subtract(moves, at);
    }
    output.subtract(moves, at);
  }

  /** As {@link Propagation#step} says. */
  boolean isSafe(double limit) {
    double reach = limit;
    for (HiddenLayer layer : hidden) {
      reach = layer.growth.bound(Reach.of(layer.largest(), layer.weights.length, reach));
    }
    return Reach.isSafe(output.largest(), output.weights.length, reach);
  }

  Network network() {
    double[] parameters = new double[shape.parameters()];
    int at = 0;
    for (HiddenLayer layer : hidden) {
      at = layer.copyTo(parameters, at);
    }
    if (!output.handsOn()) {
      System.arraycopy(output.weights, 0, parameters, at, output.weights.length);
      parameters[parameters.length - 1] = output.bias;
    }
    return new Network(shape, parameters, leaks.toArray());
  }
}
