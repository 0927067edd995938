package flatline.bench;

import flatline.model.network.Network;
import flatline.model.network.Shape;

/**
 * The yardstick: a dense ReLU network with logistic output and cross-entropy, trained as one would
 * write it down from the textbook, with arrays of arrays and one loop nest for each formula.
 */
final class NaiveNetwork {

  private final double[][][] weights;
  private final double[][] biases;
  private final double[][][] weightGradients;
  private final double[][] biasGradients;

  /** Pre-activations, activations and deltas: {@code [layer][unit]}. */
  private final double[][] sums;

  private final double[][] outputs;
  private final double[][] deltas;

  NaiveNetwork(Network start) {
    Shape shape = start.shape();
    int layers = shape.layers();
    weights = new double[layers][][];
    weightGradients = new double[layers][][];
    biases = new double[layers][];
    biasGradients = new double[layers][];
    sums = new double[layers][];
    outputs = new double[layers][];
    deltas = new double[layers][];
    for (int layer = 0; layer < layers; layer++) {
      int units = shape.units(layer);
      weights[layer] = new double[units][shape.inputs(layer)];
      weightGradients[layer] = new double[units][shape.inputs(layer)];
      biases[layer] = new double[units];
      biasGradients[layer] = new double[units];
      sums[layer] = new double[units];
      outputs[layer] = new double[units];
      deltas[layer] = new double[units];
      copyLayer(start, layer);
    }
  }

  private void copyLayer(Network start, int layer) {
    for (int unit = 0; unit < biases[layer].length; unit++) {
      biases[layer][unit] = start.bias(layer, unit);
      for (int input = 0; input < weights[layer][unit].length; input++) {
        weights[layer][unit][input] = start.weight(layer, unit, input);
      }
    }
  }

  /**
   * One update from one minibatch.
   *
   * @param inputs {@code [sample][input]}
   * @param labels −1 or 1, one a sample
   * @param from the first sample of the minibatch, {@code to} the one after its last
   */
  void step(double[][] inputs, double[] labels, int from, int to, double rate) {
    for (int sample = from; sample < to; sample++) {
      forward(inputs[sample]);
      backward(labels[sample]);
      addGradients(inputs[sample]);
    }
    update(rate, to - from);
  }

  private void forward(double[] input) {
    int last = weights.length - 1;
    for (int layer = 0; layer <= last; layer++) {
      double[] below = layer == 0 ? input : outputs[layer - 1];
      for (int unit = 0; unit < sums[layer].length; unit++) {
        double sum = biases[layer][unit];
        for (int i = 0; i < below.length; i++) {
          sum += weights[layer][unit][i] * below[i];
        }
        sums[layer][unit] = sum;
        outputs[layer][unit] = layer == last ? logistic(sum) : rectified(sum);
      }
    }
  }

  private static double rectified(double z) {
    return z > 0 ? z : 0;
  }

  private static double logistic(double z) {
    return 1 / (1 + StrictMath.exp(-z));
  }

  private void backward(double label) {
    int last = weights.length - 1;
    deltas[last][0] = outputs[last][0] - (label + 1) / 2;
    for (int layer = last - 1; layer >= 0; layer--) {
      for (int unit = 0; unit < deltas[layer].length; unit++) {
        double sum = 0;
        for (int above = 0; above < deltas[layer + 1].length; above++) {
          sum += weights[layer + 1][above][unit] * deltas[layer + 1][above];
        }
        deltas[layer][unit] = sums[layer][unit] > 0 ? sum : 0;
      }
    }
  }

  private void addGradients(double[] input) {
    for (int layer = 0; layer < weights.length; layer++) {
      double[] below = layer == 0 ? input : outputs[layer - 1];
      for (int unit = 0; unit < deltas[layer].length; unit++) {
        biasGradients[layer][unit] += deltas[layer][unit];
        for (int i = 0; i < below.length; i++) {
          weightGradients[layer][unit][i] += deltas[layer][unit] * below[i];
        }
      }
    }
  }

  private void update(double rate, int samples) {
    for (int layer = 0; layer < weights.length; layer++) {
      for (int unit = 0; unit < weights[layer].length; unit++) {
        biases[layer][unit] -= rate * biasGradients[layer][unit] / samples;
        biasGradients[layer][unit] = 0;
        for (int i = 0; i < weights[layer][unit].length; i++) {
          weights[layer][unit][i] -= rate / samples * weightGradients[layer][unit][i];
          weightGradients[layer][unit][i] = 0;
        }
      }
    }
  }

  /** All parameters in the canonical order of {@link Shape}. */
  double[] parameters(Shape shape) {
    double[] all = new double[shape.parameters()];
    for (int layer = 0; layer < weights.length; layer++) {
      for (int unit = 0; unit < weights[layer].length; unit++) {
        all[shape.bias(layer, unit)] = biases[layer][unit];
        for (int input = 0; input < weights[layer][unit].length; input++) {
          all[shape.weight(layer, unit, input)] = weights[layer][unit][input];
        }
      }
    }
    return all;
  }
}
