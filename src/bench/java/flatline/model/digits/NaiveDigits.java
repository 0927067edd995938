package flatline.model.digits;

import flatline.model.digits.images.DigitSet;
import flatline.model.random.RandomStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The yardstick: a ReLU network with softmax and cross-entropy in float arithmetic, trained as one
 * would write it down from the textbook, every sum a dot product over all inputs, lit or not.
 */
final class NaiveDigits {

  private final float[][][] weights;
  private final float[][] biases;
  private final float[][][] weightGradients;
  private final float[][] biasGradients;
  private final float[][] sums;
  private final float[][] outputs;
  private final float[][] deltas;

  /** The network that the engine begins with for that seed. */
  NaiveDigits(DigitSetup setup, int pixels, long seed) {
    List<Integer> widths = new ArrayList<>(setup.hidden());
    widths.add(DigitSet.CLASSES);
    int layers = widths.size();
    weights = new float[layers][][];
    weightGradients = new float[layers][][];
    biases = new float[layers][];
    biasGradients = new float[layers][];
    sums = new float[layers][];
    outputs = new float[layers][];
    deltas = new float[layers][];
    RandomStream random = new RandomStream(seed, "weights");
    int inputs = pixels;
    for (int layer = 0; layer < layers; layer++) {
      int units = widths.get(layer);
      weights[layer] = new float[units][inputs];
      weightGradients[layer] = new float[units][inputs];
      biases[layer] = new float[units];
      biasGradients[layer] = new float[units];
      sums[layer] = new float[units];
      outputs[layer] = new float[units];
      deltas[layer] = new float[units];
      for (int unit = 0; unit < units; unit++) {
        for (int i = 0; i < inputs; i++) {
          weights[layer][unit][i] = (float) setup.weights().draw(random, inputs, units);
        }
      }
      inputs = units;
    }
  }

  /**
   * One update from one minibatch.
   *
   * @param images {@code [image][pixel]}
   * @param labels one an image
   * @param from the first image of the minibatch, {@code to} the one after its last
   */
  void step(float[][] images, int[] labels, int from, int to, double rate) {
    for (int image = from; image < to; image++) {
      forward(images[image]);
      backward(labels[image]);
      addGradients(images[image]);
    }
    update((float) (rate / (to - from)));
  }

  private void forward(float[] image) {
    for (int layer = 0; layer < weights.length; layer++) {
      float[] below = layer == 0 ? image : outputs[layer - 1];
      for (int unit = 0; unit < sums[layer].length; unit++) {
        float sum = biases[layer][unit];
        for (int i = 0; i < below.length; i++) {
          sum += weights[layer][unit][i] * below[i];
        }
        sums[layer][unit] = sum;
        outputs[layer][unit] = Math.max(sum, 0);
      }
    }
  }

  private void backward(int label) {
    int last = weights.length - 1;
    Softmax.loss(sums[last], label, deltas[last]);
    for (int layer = last - 1; layer >= 0; layer--) {
      for (int unit = 0; unit < deltas[layer].length; unit++) {
        float sum = 0;
        for (int above = 0; above < deltas[layer + 1].length; above++) {
          sum += weights[layer + 1][above][unit] * deltas[layer + 1][above];
        }
        deltas[layer][unit] = sums[layer][unit] > 0 ? sum : 0;
      }
    }
  }

  private void addGradients(float[] image) {
    for (int layer = 0; layer < weights.length; layer++) {
      float[] below = layer == 0 ? image : outputs[layer - 1];
      for (int unit = 0; unit < deltas[layer].length; unit++) {
        biasGradients[layer][unit] += deltas[layer][unit];
        for (int i = 0; i < below.length; i++) {
          weightGradients[layer][unit][i] += deltas[layer][unit] * below[i];
        }
      }
    }
  }

  private void update(float factor) {
    for (int layer = 0; layer < weights.length; layer++) {
      for (int unit = 0; unit < weights[layer].length; unit++) {
        biases[layer][unit] -= factor * biasGradients[layer][unit];
        biasGradients[layer][unit] = 0;
        for (int i = 0; i < weights[layer][unit].length; i++) {
          weights[layer][unit][i] -= factor * weightGradients[layer][unit][i];
          weightGradients[layer][unit][i] = 0;
        }
      }
    }
  }

  /** The weights of a unit, one for each input. */
  float[] weightsOf(int layer, int unit) {
    return weights[layer][unit];
  }
}
