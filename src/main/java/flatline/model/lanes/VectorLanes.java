package flatline.model.lanes;

import flatline.model.lanes.descent.LaneDescent;
import flatline.model.lanes.descent.LaneNetworks;
import flatline.model.lanes.descent.LaneSettings;
import flatline.model.lanes.descent.UnitRows;
import flatline.model.network.Loss;
import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

/**
 * As {@link ShallowLanes}, with the Vector API: a vector of lanes makes its whole step before the
 * next one, so that all it needs stays in the nearest cache, and the weights and sums of two units
 * in registers. Loaded only where the run time has the module. Vectors are not handed from method
 * to method: that would allocate them.
 *
 * <p>A ReLU is a leak of 0 here, and an odd unit's partner one without any weight. What these make
 * −0 where there would be 0 is only ever added to sums that began with 0 and to outputs o, whose
 * gradient is the same for both.
 */
final class VectorLanes implements LaneStep {

  private static final VectorSpecies<Double> SPECIES =
      DoubleVector.SPECIES_PREFERRED.length() > 8
          ? DoubleVector.SPECIES_512
          : DoubleVector.SPECIES_PREFERRED;

  private static final int LENGTH = SPECIES.length();

  /** From one sample of a block to the next. */
  private static final int SAMPLE = BlockBatch.NUMBERS * LENGTH;

  private final LaneNetworks networks;
  private final LaneSettings settings;
  private final BlockBatch batch;
  private final @Nullable LaneDescent descent;
  private final VectorLogistic logistic = new VectorLogistic();

  /** Units, with the one without weights if there is one. */
  private final int units;

  private final UnitRows weights;

  /** Where mean gradients go, if they are asked for. */
  private final UnitRows means;

  /** By sample and lane of the vector: first o, then the gradient there. */
  private double[] signal = {};

  /** By pair of units, sample, unit of the pair and lane of the vector. */
  private double[] value = {};

  VectorLanes(
      LaneNetworks networks,
      LaneSettings settings,
      BlockBatch batch,
      @Nullable LaneDescent descent) {
    this.networks = networks;
    this.descent = descent;
    this.settings = settings;
    this.batch = batch;
    int real = networks.shape().units(0);
    units = real + real % 2;
    weights = new UnitRows(networks.shape(), networks.rows(), units);
    means = descent == null ? weights : new UnitRows(networks.shape(), descent.means(), units);
    if (settings.isRectified()) {
      Arrays.fill(settings.leak(), 0);
    }
  }

  /** Whether vectors are wide enough to pay, with masks that need no memory. */
  static boolean isWorthwhile() {
    return LENGTH >= 4;
  }

  /** Room for the minibatches of lanes. */
  static LaneBatch batch(int lanes) {
    return new BlockBatch(lanes, LENGTH);
  }

  @Override
  public void step() {
    int size = batch.size();
    if (signal.length < size * LENGTH) {
      signal = new double[size * LENGTH];
      value = new double[units * size * LENGTH];
    }
    for (int j = 0; j < networks.lanes(); j += LENGTH) {
      double[] samples = batch.block(j / LENGTH);
      start(size, j);
      for (int unit = 0; unit < units; unit += 2) {
        forward(samples, unit, size, j);
      }
      loss(samples, size);
      for (int unit = 0; unit < units; unit += 2) {
        backward(samples, unit, size, j);
      }
      updateOutputBias(size, j);
    }
    if (descent != null) {
      descent.move();
    }
  }

  private void start(int size, int j) {
    DoubleVector start = DoubleVector.fromArray(SPECIES, networks.bias(1, 0), j);
    for (int s = 0; s < size; s++) {
      start.intoArray(signal, s * LENGTH);
    }
  }

  private void forward(double[] samples, int unit, int size, int j) {
    DoubleVector wx0 = DoubleVector.fromArray(SPECIES, weights.x(unit), j);
    DoubleVector wy0 = DoubleVector.fromArray(SPECIES, weights.y(unit), j);
    DoubleVector b0 = DoubleVector.fromArray(SPECIES, weights.bias(unit), j);
    DoubleVector a0 = DoubleVector.fromArray(SPECIES, weights.above(unit), j);
    DoubleVector wx1 = DoubleVector.fromArray(SPECIES, weights.x(unit + 1), j);
    DoubleVector wy1 = DoubleVector.fromArray(SPECIES, weights.y(unit + 1), j);
    DoubleVector b1 = DoubleVector.fromArray(SPECIES, weights.bias(unit + 1), j);
    DoubleVector a1 = DoubleVector.fromArray(SPECIES, weights.above(unit + 1), j);
    DoubleVector leak = DoubleVector.fromArray(SPECIES, settings.leak(), j);
    double[] out = signal;
    double[] values = value;
    int at = unit * size * LENGTH;
    for (int s = 0; s < size; s++) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, samples, s * SAMPLE);
      DoubleVector y = DoubleVector.fromArray(SPECIES, samples, s * SAMPLE + LENGTH);
      DoubleVector z0 = b0.add(wx0.mul(x)).add(wy0.mul(y));
      DoubleVector z1 = b1.add(wx1.mul(x)).add(wy1.mul(y));
      VectorMask<Double> fires0 = z0.compare(VectorOperators.GT, 0);
      VectorMask<Double> fires1 = z1.compare(VectorOperators.GT, 0);
      DoubleVector v0 = z0.mul(leak).blend(z0, fires0);
      DoubleVector v1 = z1.mul(leak).blend(z1, fires1);
      v0.intoArray(values, at + 2 * s * LENGTH);
      v1.intoArray(values, at + (2 * s + 1) * LENGTH);
      DoubleVector sum = DoubleVector.fromArray(SPECIES, out, s * LENGTH);
      sum.add(a0.mul(v0)).add(a1.mul(v1)).intoArray(out, s * LENGTH);
    }
  }

  private void loss(double[] samples, int size) {
    if (settings.loss() == Loss.CROSS_ENTROPY) {
      logistic.apply(signal, size * LENGTH);
      for (int s = 0; s < size; s++) {
        DoubleVector label = DoubleVector.fromArray(SPECIES, samples, s * SAMPLE + 2 * LENGTH);
        DoubleVector.fromArray(SPECIES, signal, s * LENGTH)
            .sub(label.add(1).mul(0.5))
            .intoArray(signal, s * LENGTH);
      }
      return;
    }
    for (int s = 0; s < size; s++) {
      for (int l = 0; l < LENGTH; l++) {
        int at = s * LENGTH + l;
        signal[at] = settings.loss().gradient(signal[at], samples[s * SAMPLE + 2 * LENGTH + l]);
      }
    }
  }

  private void backward(double[] samples, int unit, int size, int j) {
    DoubleVector a0 = DoubleVector.fromArray(SPECIES, weights.above(unit), j);
    DoubleVector a1 = DoubleVector.fromArray(SPECIES, weights.above(unit + 1), j);
    DoubleVector leak = DoubleVector.fromArray(SPECIES, settings.leak(), j);
    DoubleVector zero = DoubleVector.zero(SPECIES);
    DoubleVector aboveSum0 = zero;
    DoubleVector xSum0 = zero;
    DoubleVector ySum0 = zero;
    DoubleVector sum0 = zero;
    DoubleVector aboveSum1 = zero;
    DoubleVector xSum1 = zero;
    DoubleVector ySum1 = zero;
    DoubleVector sum1 = zero;
    double[] gradients = signal;
    double[] values = value;
    int at = unit * size * LENGTH;
    for (int s = 0; s < size; s++) {
      DoubleVector gradient = DoubleVector.fromArray(SPECIES, gradients, s * LENGTH);
      DoubleVector x = DoubleVector.fromArray(SPECIES, samples, s * SAMPLE);
      DoubleVector y = DoubleVector.fromArray(SPECIES, samples, s * SAMPLE + LENGTH);
      DoubleVector v0 = DoubleVector.fromArray(SPECIES, values, at + 2 * s * LENGTH);
      DoubleVector v1 = DoubleVector.fromArray(SPECIES, values, at + (2 * s + 1) * LENGTH);
      aboveSum0 = aboveSum0.add(gradient.mul(v0));
      aboveSum1 = aboveSum1.add(gradient.mul(v1));
      DoubleVector passed0 = a0.mul(gradient);
      DoubleVector passed1 = a1.mul(gradient);
      VectorMask<Double> fires0 = v0.compare(VectorOperators.GT, 0);
      VectorMask<Double> fires1 = v1.compare(VectorOperators.GT, 0);
      DoubleVector delta0 = passed0.mul(leak).blend(passed0, fires0);
      DoubleVector delta1 = passed1.mul(leak).blend(passed1, fires1);
      xSum0 = xSum0.add(delta0.mul(x));
      xSum1 = xSum1.add(delta1.mul(x));
      ySum0 = ySum0.add(delta0.mul(y));
      ySum1 = ySum1.add(delta1.mul(y));
      sum0 = sum0.add(delta0);
      sum1 = sum1.add(delta1);
    }
    if (descent != null) {
      aboveSum0.div(size).intoArray(means.above(unit), j);
      aboveSum1.div(size).intoArray(means.above(unit + 1), j);
      xSum0.div(size).intoArray(means.x(unit), j);
      xSum1.div(size).intoArray(means.x(unit + 1), j);
      ySum0.div(size).intoArray(means.y(unit), j);
      ySum1.div(size).intoArray(means.y(unit + 1), j);
      sum0.div(size).intoArray(means.bias(unit), j);
      sum1.div(size).intoArray(means.bias(unit + 1), j);
      return;
    }
    DoubleVector rate = DoubleVector.fromArray(SPECIES, settings.rate(), j);
    DoubleVector factor = rate.div(size);
    a0.sub(factor.mul(aboveSum0)).intoArray(weights.above(unit), j);
    a1.sub(factor.mul(aboveSum1)).intoArray(weights.above(unit + 1), j);
    DoubleVector wx0 = DoubleVector.fromArray(SPECIES, weights.x(unit), j);
    wx0.sub(factor.mul(xSum0)).intoArray(weights.x(unit), j);
    DoubleVector wx1 = DoubleVector.fromArray(SPECIES, weights.x(unit + 1), j);
    wx1.sub(factor.mul(xSum1)).intoArray(weights.x(unit + 1), j);
    DoubleVector wy0 = DoubleVector.fromArray(SPECIES, weights.y(unit), j);
    wy0.sub(factor.mul(ySum0)).intoArray(weights.y(unit), j);
    DoubleVector wy1 = DoubleVector.fromArray(SPECIES, weights.y(unit + 1), j);
    wy1.sub(factor.mul(ySum1)).intoArray(weights.y(unit + 1), j);
    DoubleVector b0 = DoubleVector.fromArray(SPECIES, weights.bias(unit), j);
    b0.sub(rate.mul(sum0).div(size)).intoArray(weights.bias(unit), j);
    DoubleVector b1 = DoubleVector.fromArray(SPECIES, weights.bias(unit + 1), j);
    b1.sub(rate.mul(sum1).div(size)).intoArray(weights.bias(unit + 1), j);
  }

  private void updateOutputBias(int size, int j) {
    DoubleVector sum = DoubleVector.zero(SPECIES);
    for (int s = 0; s < size; s++) {
      sum = sum.add(DoubleVector.fromArray(SPECIES, signal, s * LENGTH));
    }
    if (descent != null) {
      sum.div(size).intoArray(descent.means()[networks.shape().bias(1, 0)], j);
      return;
    }
    DoubleVector rate = DoubleVector.fromArray(SPECIES, settings.rate(), j);
    DoubleVector bias = DoubleVector.fromArray(SPECIES, networks.bias(1, 0), j);
    bias.sub(rate.mul(sum).div(size)).intoArray(networks.bias(1, 0), j);
  }
}
