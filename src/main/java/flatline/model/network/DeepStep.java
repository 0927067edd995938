package flatline.model.network;

/** The passes of any network, sample by sample and layer by layer. */
final class DeepStep {

  private final HiddenLayer[] hidden;
  private final OutputUnit output;
  private final OwnLeaks leaks;
  private final Loss loss;

  DeepStep(AllParameters parameters, Loss loss) {
    hidden = parameters.hidden;
    output = parameters.output;
    leaks = parameters.leaks;
    this.loss = loss;
  }

  /** As {@link Propagation#forward}. */
  double forward(double[] input) {
    double[] signal = input;
    for (int layer = 0; layer < hidden.length; layer++) {
      if (leaks.areIn(layer)) {
        hidden[layer].sumAll(signal);
        leaks.apply(layer, hidden[layer]);
      } else {
        hidden[layer].forward(signal);
      }
      signal = hidden[layer].value;
    }
    return output.forward(signal);
  }

  /** Passes a minibatch forward and back and adds its gradients to the sums. */
  void sum(Minibatch batch) {
    for (int i = 0; i < batch.size(); i++) {
      learn(batch.input(i), batch.label(i));
    }
  }

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

  /** Moves every parameter against the mean gradient; as {@link Propagation#step}. */
  boolean update(Minibatch batch, double rate) {
    double reach = batch.limit();
    for (int layer = 0; layer < hidden.length; layer++) {
      double largest = hidden[layer].update(rate, batch.size());
      reach = hidden[layer].growth.bound(Reach.of(largest, hidden[layer].weights.length, reach));
    }
    output.update(rate, batch.size());
    return Reach.isSafe(output.largest(), output.weights.length, reach);
  }
}
