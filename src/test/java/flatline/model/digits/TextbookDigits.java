package flatline.model.digits;

import flatline.model.activation.Activation;
import flatline.model.digits.images.DigitSet;
import flatline.model.random.RandomStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The same network as one would write it down from the textbook: every pixel, one loop nest for
 * each formula, sums in the order of the inputs and of the images.
 */
final class TextbookDigits {

  private final List<float[][]> weights = new ArrayList<>();
  private final List<float[]> biases = new ArrayList<>();
  private final Squashing squashing;
  private final float[] scale;

  TextbookDigits(DigitSetup setup, int pixels, Activation activation, long seed) {
    squashing = Squashing.of(activation);
    scale = setup.pixels().table();
    RandomStream random = new RandomStream(seed, "weights");
    int inputs = pixels;
    List<Integer> widths = new ArrayList<>(setup.hidden());
    widths.add(DigitSet.CLASSES);
    for (int l = 0; l < widths.size(); l++) {
      float[][] layer = new float[widths.get(l)][inputs];
      float[] bias = new float[widths.get(l)];
      for (int u = 0; u < layer.length; u++) {
        for (int i = 0; i < inputs; i++) {
          layer[u][i] = (float) setup.weights().draw(random, inputs, layer.length);
        }
        bias[u] = l < setup.hidden().size() ? (float) setup.bias() : 0;
      }
      weights.add(layer);
      biases.add(bias);
      inputs = layer.length;
    }
  }

  float[][] weights(int layer) {
    return weights.get(layer);
  }

  float[] bias(int layer) {
    return biases.get(layer);
  }

  /** z of every layer. */
  List<float[]> forward(int[] image) {
    float[] signal = new float[image.length];
    for (int i = 0; i < signal.length; i++) {
      signal[i] = scale[image[i]];
    }
    List<float[]> all = new ArrayList<>();
    for (int l = 0; l < weights.size(); l++) {
      float[] z = new float[weights.get(l).length];
      for (int u = 0; u < z.length; u++) {
        z[u] = biases.get(l)[u];
        for (int i = 0; i < signal.length; i++) {
          z[u] += weights.get(l)[u][i] * signal[i];
        }
      }
      all.add(z);
      signal = value(z);
    }
    return all;
  }

  private float[] value(float[] z) {
    float[] value = new float[z.length];
    squashing.values(z, value);
    return value;
  }

  /** One step on some of the images. */
  void step(DigitSet images, int[] batch, double rate) {
    List<float[][]> gradients = new ArrayList<>();
    List<float[]> biasGradients = new ArrayList<>();
    for (float[][] layer : weights) {
      gradients.add(new float[layer.length][layer[0].length]);
      biasGradients.add(new float[layer.length]);
    }
    for (int s : batch) {
      learn(images.image(s), images.label(s), gradients, biasGradients);
    }
    float factor = (float) (rate / batch.length);
    for (int l = 0; l < weights.size(); l++) {
      for (int u = 0; u < weights.get(l).length; u++) {
        biases.get(l)[u] -= factor * biasGradients.get(l)[u];
        for (int i = 0; i < weights.get(l)[u].length; i++) {
          weights.get(l)[u][i] -= factor * gradients.get(l)[u][i];
        }
      }
    }
  }

  private void learn(
      int[] image, int label, List<float[][]> gradients, List<float[]> biasGradients) {
    List<float[]> z = forward(image);
    float[] delta = new float[DigitSet.CLASSES];
    double loss = Softmax.loss(z.getLast(), label, delta);
    if (Double.isNaN(loss)) {
      throw new IllegalStateException("the textbook's network has diverged");
    }
    for (int l = weights.size() - 1; l >= 0; l--) {
      float[] below = l == 0 ? new float[image.length] : value(z.get(l - 1));
      for (int i = 0; l == 0 && i < below.length; i++) {
        below[i] = scale[image[i]];
      }
      float[] next = new float[below.length];
      for (int u = 0; u < delta.length; u++) {
        biasGradients.get(l)[u] += delta[u];
        for (int i = 0; i < below.length; i++) {
          gradients.get(l)[u][i] += delta[u] * below[i];
        }
      }
      for (int i = 0; i < below.length; i++) {
        for (int u = 0; u < delta.length; u++) {
          next[i] += weights.get(l)[u][i] * delta[u];
        }
      }
      if (l > 0) {
        squashing.timesSlope(z.get(l - 1), below, next);
      }
      delta = next;
    }
  }
}
