package flatline.model.network;

import flatline.model.activation.Activation;
import flatline.model.activation.Growth;

/** The passes of any network, sample by sample and layer by layer. */
final class DeepStep {

  private final Shape shape;
  private final HiddenLayer[] hidden;
  private final OutputUnit output;
  private final Loss loss;

  DeepStep(Shape shape, HiddenLayer[] hidden, OutputUnit output, Loss loss) {
    this.shape = shape;
    this.hidden = hidden;
    this.output = output;
    this.loss = loss;
  }

  /** As {@link Propagation#forward}. */
  double forward(double[] input, Activation activation) {
    double[] signal = input;
    for (HiddenLayer layer : hidden) {
      layer.forward(signal, activation);
      signal = layer.value;
    }
    return output.forward(signal);
  }

  /** Passes a minibatch forward and back and adds its gradients to the sums. */
  void sum(Minibatch batch, Activation activation) {
    for (int i = 0; i < batch.size(); i++) {
      learn(batch.input(i), batch.label(i), activation);
    }
  }

  private void learn(double[] input, double label, Activation activation) {
    double gradient = loss.gradient(forward(input, activation), label);
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

  /** Moves every parameter against the mean gradient; as {@link Propagation#step}. */
  boolean update(Minibatch batch, double rate, Growth growth) {
    double reach = batch.limit();
    for (int layer = 0; layer < hidden.length; layer++) {
      double largest = hidden[layer].update(rate, batch.size());
      reach = growth.bound(Reach.of(largest, shape.inputs(layer), reach));
    }
    output.update(rate, batch.size());
    return Reach.isSafe(output.largest(), shape.inputs(hidden.length), reach);
  }
}
