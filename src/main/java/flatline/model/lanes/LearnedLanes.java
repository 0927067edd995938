package flatline.model.lanes;

import flatline.model.activation.LeakyRelu;
import flatline.model.lanes.descent.LaneDescent;
import flatline.model.lanes.descent.LaneLearned;
import flatline.model.lanes.descent.LaneNetworks;
import flatline.model.lanes.descent.LaneSettings;
import flatline.model.network.learned.LearnedNumbers;
import java.util.Arrays;
import java.util.List;

/**
 * Steps of networks with two inputs and one hidden layer whose units learn more than weights and
 * biases, in plain loops over the lanes. Each lane has the terms of the engine for single networks,
 * in its order, and its bits. Takes the minibatches from the lanes' sources.
 */
final class LearnedLanes implements LaneStep {

  private final List<LaneSource> sources;
  private final LaneBatch batch;
  private final LaneLearned learned;
  private final LaneNetworks networks;
  private final LaneSettings settings;
  private final LaneDescent descent;
  private final LaneLogistic logistic;
  private final int units;
  private final double[] mean;
  private final double[] along;
  private final double[] value;
  private final double[][] deviation;
  private double[][] x = {};
  private double[][] y = {};
  private double[][] label = {};
  private double[][] signal = {};
  private double[][] delta = {};
  private double[][][] z = {};
  private double[][][] hat = {};

  LearnedLanes(
      List<LaneSource> sources,
      LaneBatch batch,
      LaneLearned learned,
      LaneSettings settings,
      LaneDescent descent) {
    this.sources = sources;
    this.batch = batch;
    this.learned = learned;
    this.settings = settings;
    this.descent = descent;
    networks = learned.trained();
    units = networks.shape().units(0);
    int lanes = networks.lanes();
    logistic = new LaneLogistic(lanes);
    mean = new double[lanes];
    along = new double[lanes];
    value = new double[lanes];
    deviation = new double[units][lanes];
  }

  @Override
  public void step() {
    int size = batch.size();
    gather(size);
    for (int s = 0; s < size; s++) {
      System.arraycopy(networks.bias(1, 0), 0, signal[s], 0, mean.length);
    }
    for (int unit = 0; unit < units; unit++) {
      forward(unit, size);
    }
    for (int s = 0; s < size; s++) {
      logistic.gradient(settings.loss(), signal[s], label[s]);
    }
    mean(signal, size, descent.means()[networks.shape().bias(1, 0)]);
    for (int unit = 0; unit < units; unit++) {
      backward(unit, size);
    }
    descent.move();
  }

  private void gather(int size) {
    if (x.length < size) {
      int lanes = mean.length;
      x = new double[size][lanes];
      y = new double[size][lanes];
      label = new double[size][lanes];
      signal = new double[size][lanes];
      delta = new double[size][lanes];
      z = new double[units][size][lanes];
      hat = new double[learned.isNormalized() ? units : 0][size][lanes];
    }
    for (int lane = 0; lane < sources.size(); lane++) {
      LaneSource source = sources.get(lane);
      for (int s = 0; s < size; s++) {
        x[s][lane] = source.x(s);
        y[s][lane] = source.y(s);
        label[s][lane] = source.label(s);
      }
    }
  }

  private void forward(int unit, int size) {
    double[] bias = networks.bias(0, unit);
    double[] w0 = networks.weight(0, unit, 0);
    double[] w1 = networks.weight(0, unit, 1);
    for (int s = 0; s < size; s++) {
      ShallowLanes.sum(z[unit][s], bias, w0, x[s], w1, y[s]);
    }
    if (learned.isNormalized()) {
      normalize(unit, size);
    }
    double[] above = networks.weight(1, 0, unit);
    for (int s = 0; s < size; s++) {
      activate(z[unit][s], unit);
      addProducts(signal[s], above, value);
    }
  }

  private void normalize(int unit, int size) {
    double[][] sums = z[unit];
    double[] width = deviation[unit];
    mean(sums, size, mean);
    Arrays.fill(width, 0);
    for (int s = 0; s < size; s++) {
      addSquares(width, sums[s], mean);
    }
    for (int l = 0; l < width.length; l++) {
      width[l] = Math.sqrt(width[l] / size + LearnedNumbers.EPSILON);
    }
    double[] scale = networks.rows()[learned.scaleAt(unit)];
    double[] shift = networks.rows()[learned.shiftAt(unit)];
    for (int s = 0; s < size; s++) {
      normalize(sums[s], hat[unit][s], width, scale, shift);
    }
  }

  private static void addSquares(double[] squares, double[] row, double[] mean) {
    for (int l = 0; l < squares.length; l++) {
      squares[l] += (row[l] - mean[l]) * (row[l] - mean[l]);
    }
  }

  private void normalize(
      double[] row, double[] hats, double[] width, double[] scale, double[] shift) {
    for (int l = 0; l < row.length; l++) {
      hats[l] = (row[l] - mean[l]) / width[l];
      row[l] = hats[l] * scale[l] + shift[l];
    }
  }

  /** f(z) of a sample, into a row that is used again. */
  private void activate(double[] row, int unit) {
    double[] leak = learned.leak(unit);
    for (int l = 0; l < row.length; l++) {
      value[l] = settings.isRectified() ? Math.max(row[l], 0) : LeakyRelu.leak(row[l], leak[l]);
    }
  }

  private static void addProducts(double[] sums, double[] one, double[] other) {
    for (int l = 0; l < sums.length; l++) {
      sums[l] += one[l] * other[l];
    }
  }

  private static void mean(double[][] rows, int size, double[] into) {
    Arrays.fill(into, 0);
    for (int s = 0; s < size; s++) {
      for (int l = 0; l < into.length; l++) {
        into[l] += rows[s][l];
      }
    }
    divide(into, size);
  }

  /** The mean of products, sample by sample. */
  private static void mean(double[][] rows, double[][] others, int size, double[] into) {
    Arrays.fill(into, 0);
    for (int s = 0; s < size; s++) {
      addProducts(into, rows[s], others[s]);
    }
    divide(into, size);
  }

  private static void divide(double[] row, double by) {
    for (int l = 0; l < row.length; l++) {
      row[l] /= by;
    }
  }

  private void backward(int unit, int size) {
    double[][] means = descent.means();
    double[] above = networks.weight(1, 0, unit);
    double[] ofAbove = means[networks.shape().weight(1, 0, unit)];
    Arrays.fill(ofAbove, 0);
    for (int s = 0; s < size; s++) {
      activate(z[unit][s], unit);
      addProducts(ofAbove, signal[s], value);
      for (int l = 0; l < above.length; l++) {
        delta[s][l] = above[l] * signal[s][l];
      }
    }
    divide(ofAbove, size);
    if (learned.learnsLeaks()) {
      leaks(unit, size, means[learned.leakAt(unit)]);
    }
    for (int s = 0; s < size; s++) {
      slope(delta[s], z[unit][s], learned.leak(unit), settings.share());
    }
    if (learned.isNormalized()) {
      throughNorm(unit, size);
    }
    mean(delta, x, size, means[networks.shape().weight(0, unit, 0)]);
    mean(delta, y, size, means[networks.shape().weight(0, unit, 1)]);
    mean(delta, size, means[networks.shape().bias(0, unit)]);
  }

  private void leaks(int unit, int size, double[] into) {
    Arrays.fill(into, 0);
    boolean[] leaking = learned.leaking();
    for (int s = 0; s < size; s++) {
      double[] row = z[unit][s];
      for (int l = 0; l < into.length; l++) {
        into[l] += row[l] > 0 || !leaking[l] ? 0 : delta[s][l] * row[l];
      }
    }
    divide(into, size);
  }

  private static void slope(double[] delta, double[] z, double[] leak, double share) {
    for (int l = 0; l < delta.length; l++) {
      delta[l] *= LeakyRelu.slope(z[l], leak[l], share);
    }
  }

  private void throughNorm(int unit, int size) {
    mean(delta, size, mean);
    mean(delta, hat[unit], size, along);
    System.arraycopy(along, 0, descent.means()[learned.scaleAt(unit)], 0, along.length);
    System.arraycopy(mean, 0, descent.means()[learned.shiftAt(unit)], 0, mean.length);
    double[] scale = networks.rows()[learned.scaleAt(unit)];
    double[] width = deviation[unit];
    for (int s = 0; s < size; s++) {
      double[] row = delta[s];
      double[] hats = hat[unit][s];
      for (int l = 0; l < row.length; l++) {
        row[l] = scale[l] * (row[l] - mean[l] - hats[l] * along[l]) / width[l];
      }
    }
  }
}
