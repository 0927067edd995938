package flatline.viewmodel.training.truth;

import flatline.model.activation.Activation;
import flatline.model.data.Dataset;
import flatline.model.data.Task;
import flatline.model.network.Loss;
import flatline.model.network.Network;
import flatline.model.network.PlainNetwork;
import flatline.model.network.Shape;
import flatline.model.vitals.UnitState;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A contender on the whole training set, by the definitions. */
final class PlainLook {

  private final PlainNetwork network;
  private final Activation activation;
  private final Dataset data;
  private final int[][] active;
  private final int[][] positive;
  private final int[][] moving;
  private final double[][] largest;
  private double loss;
  private int right;
  private long zeros;
  private boolean finite = true;
  private final Shape shape;
  private boolean answers = true;
  private @Nullable Network gradient;

  PlainLook(PlainContender contender, Dataset data, Loss loss) {
    this.data = data;
    activation = contender.activation();
    network = contender.still(loss);
    shape = contender.network().shape();
    var widths = contender.network().shape().unitLayers();
    active = widths.stream().map(int[]::new).toArray(int[][]::new);
    positive = widths.stream().map(int[]::new).toArray(int[][]::new);
    moving = widths.stream().map(int[]::new).toArray(int[][]::new);
    largest = widths.stream().map(double[]::new).toArray(double[][]::new);
    for (double[] layer : largest) {
      Arrays.fill(layer, Double.NEGATIVE_INFINITY);
    }
    double[][] rows = data.toRows();
    for (int sample = 0; sample < rows.length; sample++) {
      double o = network.forward(rows[sample]);
      finite &= Double.isFinite(o);
      answers &= Double.isFinite(o) && loss.task() == Task.CLASSIFICATION;
      this.loss += loss.value(o, data.label(sample));
      right += (o > 0) == (data.label(sample) > 0) ? 1 : 0;
      note();
    }
    finite &= Double.isFinite(this.loss);
  }

  private Activation activation(int layer) {
    return shape.activations().of(layer, shape.hidden().size(), activation);
  }

  private void note() {
    for (int layer = 0; layer < active.length; layer++) {
      for (int unit = 0; unit < active[layer].length; unit++) {
        double z = network.preactivation(layer, unit);
        finite &= Double.isFinite(z);
        active[layer][unit] += isActive(activation(layer), z) ? 1 : 0;
        positive[layer][unit] += z > 0 ? 1 : 0;
        moving[layer][unit] += activation(layer).derivative(z) != 0 ? 1 : 0;
        zeros += activation(layer).value(z) == 0 ? 1 : 0;
        largest[layer][unit] = Math.max(largest[layer][unit], z);
      }
    }
  }

  /** Above 0; at 0 too where f′(0) moves what else would be flat there. */
  private static boolean isActive(Activation activation, double z) {
    return z > 0 || (z == 0 && activation.hasFlatSide() && activation.derivative(0) != 0);
  }

  /** Whether every number of every pass is. */
  boolean isFinite() {
    return finite;
  }

  double loss() {
    return loss / data.size();
  }

  OptionalDouble accuracy() {
    return answers ? OptionalDouble.of((double) right / data.size()) : OptionalDouble.empty();
  }

  double sparsity() {
    int units = Arrays.stream(active).mapToInt(layer -> layer.length).sum();
    return units == 0 ? 0 : (double) zeros / ((long) units * data.size());
  }

  double activeShare(int layer, int unit) {
    return (double) active[layer][unit] / data.size();
  }

  double positiveShare(int layer, int unit) {
    return (double) positive[layer][unit] / data.size();
  }

  double largest(int layer, int unit) {
    return largest[layer][unit];
  }

  boolean isSilent(int layer, int unit) {
    return active[layer][unit] == 0;
  }

  int silent() {
    return (int) Arrays.stream(active).flatMapToInt(Arrays::stream).filter(n -> n == 0).count();
  }

  UnitState state(int layer, int unit) {
    if (moving[layer][unit] == 0) {
      return activation(layer).hasFlatSide() ? UnitState.DEAD : UnitState.SATURATED;
    }
    if (isSilent(layer, unit)) {
      return UnitState.INACTIVE;
    }
    return activeShare(layer, unit) <= 0.1 ? UnitState.SLEEPING : UnitState.ALIVE;
  }

  /** The mean gradient over the training set. */
  Network gradient() {
    Network known = gradient;
    if (known == null) {
      known = gradient(IntStream.range(0, data.size()).toArray());
      gradient = known;
    }
    return known;
  }

  /** The mean gradient over some samples. */
  Network gradient(int[] samples) {
    double[][] rows = data.toRows();
    for (int sample : samples) {
      network.learn(rows[sample], data.label(sample));
    }
    return network.gradient();
  }

  /** The network, to pass samples through. */
  PlainNetwork network() {
    return network;
  }
}
