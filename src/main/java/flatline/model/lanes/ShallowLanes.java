package flatline.model.lanes;

import flatline.model.activation.LeakyRelu;
import flatline.model.lanes.descent.LaneDescent;
import flatline.model.lanes.descent.LaneNetworks;
import flatline.model.lanes.descent.LaneSettings;
import flatline.model.network.WeightedSum;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Networks with two inputs and one hidden layer, in plain loops over the lanes that the compiler
 * turns into vector instructions: whole rows from 0, no branches, no bit patterns. No sum crosses a
 * lane, so each lane has the terms of the engine for single networks, in its order, and its bits.
 */
final class ShallowLanes implements LaneStep {

  private final LaneNetworks networks;
  private final LaneSettings settings;
  private final RowBatch batch;
  private final @Nullable LaneDescent descent;
  private final int units;
  private final LaneLogistic logistic;
  private final double[] factor;
  private final double[] outputSum;
  private final double[] xSum;
  private final double[] ySum;
  private final double[] biasSum;
  private double[][] signal = {};
  private double[][][] value = {};

  /** f′ of each unit and sample, where it cannot be told from f. */
  private double[][][] slope = {};

  ShallowLanes(
      LaneNetworks networks, LaneSettings settings, RowBatch batch, @Nullable LaneDescent descent) {
    this.networks = networks;
    this.descent = descent;
    this.settings = settings;
    this.batch = batch;
    units = networks.shape().units(0);
    int lanes = networks.lanes();
    logistic = new LaneLogistic(lanes);
    factor = new double[lanes];
    outputSum = new double[lanes];
    xSum = new double[lanes];
    ySum = new double[lanes];
    biasSum = new double[lanes];
  }

  @Override
  public void step() {
    int size = batch.size();
    if (signal.length < size) {
      signal = new double[size][networks.lanes()];
      value = new double[units][size][networks.lanes()];
      slope = new double[settings.share() > 0 ? units : 0][size][networks.lanes()];
    }
    for (int l = 0; l < factor.length; l++) {
      factor[l] = settings.rate()[l] / size;
    }
    forward(size);
    for (int s = 0; s < size; s++) {
      logistic.gradient(settings.loss(), signal[s], batch.label[s]);
    }
    for (int unit = 0; unit < units; unit++) {
      backward(unit, size);
      if (descent == null) {
        update(unit, size);
      } else {
        hand(descent, unit, size);
      }
    }
    sumOutputBias(size);
    if (descent == null) {
      moveBias(networks.bias(1, 0), settings.rate(), biasSum, size);
    } else {
      mean(descent.means()[networks.shape().bias(1, 0)], biasSum, size);
      descent.move();
    }
  }

  /** Hands a unit's mean gradients over. */
  private void hand(LaneDescent to, int unit, int size) {
    mean(to.means()[networks.shape().weight(1, 0, unit)], outputSum, size);
    mean(to.means()[networks.shape().weight(0, unit, 0)], xSum, size);
    mean(to.means()[networks.shape().weight(0, unit, 1)], ySum, size);
    mean(to.means()[networks.shape().bias(0, unit)], biasSum, size);
  }

  private static void mean(double[] means, double[] sums, double size) {
    for (int l = 0; l < means.length; l++) {
      means[l] = sums[l] / size;
    }
  }

  private void forward(int size) {
    double[] outputBias = networks.bias(1, 0);
    for (int s = 0; s < size; s++) {
      System.arraycopy(outputBias, 0, signal[s], 0, outputBias.length);
    }
    for (int unit = 0; unit < units; unit++) {
      double[] w0 = networks.weight(0, unit, 0);
      double[] w1 = networks.weight(0, unit, 1);
      double[] bias = networks.bias(0, unit);
      double[] above = networks.weight(1, 0, unit);
      for (int s = 0; s < size; s++) {
        double[] values = value[unit][s];
        sum(values, bias, w0, batch.x[s], w1, batch.y[s]);
        if (settings.share() > 0) {
          slopes(values, settings.leak(), settings.share(), slope[unit][s]);
        }
        if (settings.isRectified()) {
          rectify(values, above, signal[s]);
        } else {
          leak(values, settings.leak(), above, signal[s]);
        }
      }
    }
  }

  static void sum(double[] z, double[] bias, double[] w0, double[] x, double[] w1, double[] y) {
    for (int l = 0; l < z.length; l++) {
      z[l] = WeightedSum.of(bias[l], w0[l], x[l], w1[l], y[l]);
    }
  }

  /** z becomes max(z, 0), written as what takes fewer instructions and gives the same. */
  private static void rectify(double[] z, double[] above, double[] sums) {
    for (int l = 0; l < z.length; l++) {
      double value = (z[l] + Math.abs(z[l])) * 0.5;
      z[l] = value;
      sums[l] += above[l] * value;
    }
  }

  private static void leak(double[] z, double[] leak, double[] above, double[] sums) {
    for (int l = 0; l < z.length; l++) {
      double value = LeakyRelu.leak(z[l], leak[l]);
      z[l] = value;
      sums[l] += above[l] * value;
    }
  }

  private void backward(int unit, int size) {
    Arrays.fill(outputSum, 0);
    Arrays.fill(xSum, 0);
    Arrays.fill(ySum, 0);
    Arrays.fill(biasSum, 0);
    double[] above = networks.weight(1, 0, unit);
    for (int s = 0; s < size; s++) {
      double[] values = value[unit][s];
      addOutput(outputSum, signal[s], values);
      if (settings.share() > 0) {
        delta(values, slope[unit][s], above, signal[s]);
      } else if (settings.isRectified()) {
        rectifiedDelta(values, above, signal[s]);
      } else {
        leakyDelta(values, settings.leak(), above, signal[s]);
      }
      add(values, batch.x[s], batch.y[s]);
    }
  }

  private static void slopes(double[] z, double[] leak, double share, double[] into) {
    for (int l = 0; l < z.length; l++) {
      into[l] = LeakyRelu.slope(z[l], leak[l], share);
    }
  }

  private static void delta(double[] values, double[] slope, double[] above, double[] signal) {
    for (int l = 0; l < values.length; l++) {
      values[l] = above[l] * signal[l] * slope[l];
    }
  }

  private static void addOutput(double[] sums, double[] signal, double[] values) {
    for (int l = 0; l < sums.length; l++) {
      sums[l] += signal[l] * values[l];
    }
  }

  private static void rectifiedDelta(double[] values, double[] above, double[] signal) {
    for (int l = 0; l < values.length; l++) {
      values[l] = above[l] * signal[l] * Math.ceil(Math.min(values[l], 1));
    }
  }

  private static void leakyDelta(double[] values, double[] leak, double[] above, double[] signal) {
    for (int l = 0; l < values.length; l++) {
      values[l] = above[l] * signal[l] * LeakyRelu.slope(values[l], leak[l]);
    }
  }

  private void add(double[] delta, double[] x, double[] y) {
    for (int l = 0; l < delta.length; l++) {
      xSum[l] += delta[l] * x[l];
      ySum[l] += delta[l] * y[l];
      biasSum[l] += delta[l];
    }
  }

  private void update(int unit, int size) {
    move(networks.weight(1, 0, unit), factor, outputSum);
    move(networks.weight(0, unit, 0), factor, xSum);
    move(networks.weight(0, unit, 1), factor, ySum);
    moveBias(networks.bias(0, unit), settings.rate(), biasSum, size);
  }

  private static void move(double[] weights, double[] factor, double[] sums) {
    for (int l = 0; l < weights.length; l++) {
      weights[l] -= factor[l] * sums[l];
    }
  }

  private static void moveBias(double[] bias, double[] rate, double[] sums, double size) {
    for (int l = 0; l < bias.length; l++) {
      bias[l] -= rate[l] * sums[l] / size;
    }
  }

  private void sumOutputBias(int size) {
    Arrays.fill(biasSum, 0);
    for (int s = 0; s < size; s++) {
      double[] gradient = signal[s];
      for (int l = 0; l < gradient.length; l++) {
        biasSum[l] += gradient[l];
      }
    }
  }
}
