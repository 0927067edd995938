package flatline.model.network;

import flatline.model.activation.Growth;
import org.jspecify.annotations.Nullable;

/**
 * Takes off the weights, once the gradient has moved them, a share of what they were before. Works
 * on copies beside the kernels of the step, which know nothing of it.
 */
final class WeightDecay {

  private final HiddenLayer[] hidden;
  private final OutputUnit output;
  private final double rate;
  private final double[][][] hiddenBefore;
  private final double[] outputBefore;

  private WeightDecay(HiddenLayer[] hidden, OutputUnit output, double rate) {
    this.hidden = hidden;
    this.output = output;
    this.rate = rate;
    hiddenBefore = new double[hidden.length][][];
    for (int layer = 0; layer < hidden.length; layer++) {
      hiddenBefore[layer] = new double[hidden[layer].weights.length][hidden[layer].units()];
    }
    outputBefore = new double[output.weights.length];
  }

  /** What a regularization does to a network's layers; null if that is nothing. */
  static @Nullable WeightDecay of(
      Regularization regularization, HiddenLayer[] hidden, OutputUnit output) {
    return regularization.isNone() ? null : new WeightDecay(hidden, output, regularization.rate());
  }

  /** Keeps the weights as they are before the step. */
  void remember() {
    for (int layer = 0; layer < hidden.length; layer++) {
      double[][] weights = hidden[layer].weights;
      for (int input = 0; input < weights.length; input++) {
        System.arraycopy(weights[input], 0, hiddenBefore[layer][input], 0, weights[input].length);
      }
    }
    System.arraycopy(output.weights, 0, outputBefore, 0, outputBefore.length);
  }

  /**
   * Takes η·λ of what was kept off the weights.
   *
   * @param learningRate η of the step
   * @param limit the largest magnitude of an input
   * @return as {@link Propagation#step}
   */
  boolean apply(double learningRate, Growth growth, double limit) {
    double share = learningRate * rate;
    for (int layer = 0; layer < hidden.length; layer++) {
      hidden[layer].subtract(share, hiddenBefore[layer]);
    }
    for (int input = 0; input < outputBefore.length; input++) {
      output.weights[input] -= share * outputBefore[input];
    }
    return isSafe(growth, limit);
  }

  private boolean isSafe(Growth growth, double limit) {
    double reach = limit;
    for (HiddenLayer layer : hidden) {
      reach = growth.bound(Reach.of(layer.largest(), layer.weights.length, reach));
    }
    return Reach.isSafe(output.largest(), outputBefore.length, reach);
  }
}
