package flatline.model.digits;

import flatline.model.activation.Activation;
import flatline.model.digits.images.DigitSet;
import flatline.model.digits.images.PixelBatch;
import flatline.model.random.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One network and its training, step by step. Allocates nothing after construction. */
final class DigitEngine {

  private final RowKernel kernel;
  private final Squashing squashing;
  private final List<DigitLayer> layers = new ArrayList<>();
  private final PixelBatch batch;
  private final Terms terms;
  private final float[] zeros;
  private final int[] everyPlace;
  private final float[] ones;

  /** A network with its first weights, those of a seed's stream. */
  DigitEngine(DigitSetup setup, int pixels, Activation activation, long seed, RowKernel kernel) {
    this.kernel = kernel;
    squashing = Squashing.of(activation);
    int images = setup.batchSize();
    int inputs = pixels;
    for (int width : setup.hidden()) {
      layers.add(new DigitLayer(inputs, width, images));
      inputs = width;
    }
    layers.add(new DigitLayer(inputs, DigitSet.CLASSES, images));
    RandomStream random = new RandomStream(seed, "weights");
    for (DigitLayer layer : layers) {
      layer.draw(setup.weights(), layer == layers.getLast() ? 0 : setup.bias(), random);
    }
    batch = new PixelBatch(pixels, images, setup.pixels());
    int widest = layers.stream().mapToInt(layer -> layer.units).max().orElseThrow();
    terms = new Terms(Math.max(widest, images));
    zeros = new float[RowKernel.padded(widest)];
    everyPlace = new int[images];
    Arrays.setAll(everyPlace, place -> place);
    ones = new float[images];
    Arrays.fill(ones, 1);
  }

  List<DigitLayer> layers() {
    return layers;
  }

  /** Passes an image forward; what the layers make of it stands in their first place. */
  void look(DigitSet images, int index) {
    batch.put(0, images, index);
    forward(0);
  }

  /** The outputs of the image that was looked at last. */
  float[] outputs() {
    return layers.getLast().z[0];
  }

  /**
   * One step of gradient descent: every parameter −= (rate/n)·(sum of the gradients).
   *
   * @param order indices of images; the minibatch begins at {@code from}
   * @return the sum of the losses before the step; NaN if an output was not finite, and then
   *     nothing has moved
   */
  double step(DigitSet images, int[] order, int from, double rate) {
    int n = everyPlace.length;
    double loss = 0;
    for (int place = 0; place < n; place++) {
      batch.put(place, images, order[from + place]);
      forward(place);
      DigitLayer output = layers.getLast();
      loss += Softmax.loss(output.z[place], images.label(order[from + place]), output.delta[place]);
      backward(place);
    }
    if (!Double.isNaN(loss)) {
      descend((float) (rate / n));
    }
    return loss;
  }

  private void forward(int place) {
    DigitLayer first = layers.getFirst();
    kernel.sum(
        first.z[place],
        first.bias,
        first.weights,
        batch.pixel,
        batch.value,
        batch.imageStart[place],
        batch.imageStart[place + 1]);
    for (int l = 1; l < layers.size(); l++) {
      DigitLayer below = layers.get(l - 1);
      DigitLayer layer = layers.get(l);
      squashing.values(below.z[place], below.value[place]);
      terms.ofRow(below.value[place], below.units);
      kernel.sum(
          layer.z[place], layer.bias, layer.weights, terms.index, terms.values, 0, terms.size);
    }
  }

  private void backward(int place) {
    for (int l = layers.size() - 1; l > 0; l--) {
      DigitLayer layer = layers.get(l);
      DigitLayer below = layers.get(l - 1);
      float[] delta = below.delta[place];
      terms.ofRow(layer.delta[place], layer.units);
      kernel.sum(delta, zeros, layer.byUnit, terms.index, terms.values, 0, terms.size);
      squashing.timesSlope(below.z[place], below.value[place], delta);
    }
  }

  private void descend(float factor) {
    descendFirst(factor);
    for (int l = 1; l < layers.size(); l++) {
      DigitLayer layer = layers.get(l);
      float[][] values = layers.get(l - 1).value;
      for (int input = 0; input < layer.inputs; input++) {
        terms.ofColumn(values, everyPlace.length, input);
        kernel.descend(
            layer.weights[input], factor, layer.delta, terms.index, terms.values, 0, terms.size);
      }
      layer.copyByUnit();
    }
    for (DigitLayer layer : layers) {
      kernel.descend(layer.bias, factor, layer.delta, everyPlace, ones, 0, ones.length);
    }
  }

  /** Weights of pixels that no image lit have no gradient. */
  private void descendFirst(float factor) {
    DigitLayer first = layers.getFirst();
    batch.sortByPixel(everyPlace.length);
    for (int pixel = 0; pixel < first.inputs; pixel++) {
      int from = batch.pixelStart[pixel];
      int to = batch.pixelStart[pixel + 1];
      if (from < to) {
        kernel.descend(
            first.weights[pixel], factor, first.delta, batch.image, batch.valueByPixel, from, to);
      }
    }
  }

  boolean isFinite() {
    return layers.stream().allMatch(DigitLayer::isFinite);
  }
}
