package flatline.model.study;

import flatline.model.network.Loss;
import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * As {@link ShallowLanes}, with the Vector API: a vector of lanes makes its whole step before the
 * next one, so that all it needs stays in the nearest cache, and a unit's weights and sums in
 * registers. Loaded only where the run time has the module. Vectors are not handed from method to
 * method: that would allocate them.
 *
 * <p>A ReLU is a leak of 0 here. What that makes −0 where ReLU has 0 is only ever added to sums
 * that began with 0 and to outputs o, whose gradient is the same for both.
 */
final class VectorLanes implements LaneStep {

  private static final VectorSpecies<Double> SPECIES =
      DoubleVector.SPECIES_PREFERRED.length() > 8
          ? DoubleVector.SPECIES_512
          : DoubleVector.SPECIES_PREFERRED;

  private static final int LENGTH = SPECIES.length();

  private final LaneNetworks networks;
  private final LaneSettings settings;
  private final VectorLogistic logistic = new VectorLogistic();
  private final int units;

  /** By sample and lane of the vector: first o, then the gradient there. */
  private double[] signal = {};

  /** By unit, sample and lane of the vector. */
  private double[] value = {};

  VectorLanes(LaneNetworks networks, LaneSettings settings) {
    this.networks = networks;
    this.settings = settings;
    units = networks.shape.units(0);
    if (settings.rectified) {
      Arrays.fill(settings.leak, 0);
    }
  }

  /** Whether vectors are wide enough to pay, with masks that need no memory. */
  static boolean isWorthwhile() {
    return LENGTH >= 4;
  }

  @Override
  public void step(LaneBatch batch) {
    int size = batch.size();
    if (signal.length < size * LENGTH) {
      signal = new double[size * LENGTH];
      value = new double[units * size * LENGTH];
    }
    for (int j = 0; j < networks.lanes; j += LENGTH) {
      start(size, j);
      for (int unit = 0; unit < units; unit++) {
        forward(batch, unit, size, j);
      }
      loss(batch, size, j);
      for (int unit = 0; unit < units; unit++) {
        backward(batch, unit, size, j);
      }
      updateOutputBias(size, j);
    }
  }

  private void start(int size, int j) {
    DoubleVector bias = DoubleVector.fromArray(SPECIES, networks.bias(1, 0), j);
    for (int s = 0; s < size; s++) {
      bias.intoArray(signal, s * LENGTH);
    }
  }

  private void forward(LaneBatch batch, int unit, int size, int j) {
    DoubleVector w0 = DoubleVector.fromArray(SPECIES, networks.weight(0, unit, 0), j);
    DoubleVector w1 = DoubleVector.fromArray(SPECIES, networks.weight(0, unit, 1), j);
    DoubleVector bias = DoubleVector.fromArray(SPECIES, networks.bias(0, unit), j);
    DoubleVector above = DoubleVector.fromArray(SPECIES, networks.weight(1, 0, unit), j);
    DoubleVector leak = DoubleVector.fromArray(SPECIES, settings.leak, j);
    double[] out = signal;
    double[] values = value;
    int at = unit * size * LENGTH;
    for (int s = 0; s < size; s++) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, batch.x[s], j);
      DoubleVector y = DoubleVector.fromArray(SPECIES, batch.y[s], j);
      DoubleVector z = bias.add(w0.mul(x)).add(w1.mul(y));
      VectorMask<Double> fires = z.compare(VectorOperators.GT, 0);
      DoubleVector v = z.mul(leak).blend(z, fires);
      v.intoArray(values, at + s * LENGTH);
      DoubleVector sum = DoubleVector.fromArray(SPECIES, out, s * LENGTH);
      sum.add(above.mul(v)).intoArray(out, s * LENGTH);
    }
  }

  private void loss(LaneBatch batch, int size, int j) {
    if (settings.loss == Loss.CROSS_ENTROPY) {
      logistic.apply(signal, size * LENGTH);
      for (int s = 0; s < size; s++) {
        DoubleVector target = DoubleVector.fromArray(SPECIES, batch.label[s], j).add(1).mul(0.5);
        DoubleVector.fromArray(SPECIES, signal, s * LENGTH)
            .sub(target)
            .intoArray(signal, s * LENGTH);
      }
      return;
    }
    for (int s = 0; s < size; s++) {
      for (int l = 0; l < LENGTH; l++) {
        int at = s * LENGTH + l;
        signal[at] = settings.loss.gradient(signal[at], batch.label[s][j + l]);
      }
    }
  }

  private void backward(LaneBatch batch, int unit, int size, int j) {
    DoubleVector above = DoubleVector.fromArray(SPECIES, networks.weight(1, 0, unit), j);
    DoubleVector leak = DoubleVector.fromArray(SPECIES, settings.leak, j);
    DoubleVector outputSum = DoubleVector.zero(SPECIES);
    DoubleVector xSum = DoubleVector.zero(SPECIES);
    DoubleVector ySum = DoubleVector.zero(SPECIES);
    DoubleVector biasSum = DoubleVector.zero(SPECIES);
    double[] gradients = signal;
    double[] values = value;
    int at = unit * size * LENGTH;
    for (int s = 0; s < size; s++) {
      DoubleVector gradient = DoubleVector.fromArray(SPECIES, gradients, s * LENGTH);
      DoubleVector v = DoubleVector.fromArray(SPECIES, values, at + s * LENGTH);
      outputSum = outputSum.add(gradient.mul(v));
      VectorMask<Double> fires = v.compare(VectorOperators.GT, 0);
      DoubleVector passed = above.mul(gradient);
      DoubleVector delta = passed.mul(leak).blend(passed, fires);
      xSum = xSum.add(delta.mul(DoubleVector.fromArray(SPECIES, batch.x[s], j)));
      ySum = ySum.add(delta.mul(DoubleVector.fromArray(SPECIES, batch.y[s], j)));
      biasSum = biasSum.add(delta);
    }
    DoubleVector rate = DoubleVector.fromArray(SPECIES, settings.rate, j);
    DoubleVector factor = rate.div(size);
    above.sub(factor.mul(outputSum)).intoArray(networks.weight(1, 0, unit), j);
    DoubleVector w0 = DoubleVector.fromArray(SPECIES, networks.weight(0, unit, 0), j);
    w0.sub(factor.mul(xSum)).intoArray(networks.weight(0, unit, 0), j);
    DoubleVector w1 = DoubleVector.fromArray(SPECIES, networks.weight(0, unit, 1), j);
    w1.sub(factor.mul(ySum)).intoArray(networks.weight(0, unit, 1), j);
    DoubleVector bias = DoubleVector.fromArray(SPECIES, networks.bias(0, unit), j);
    bias.sub(rate.mul(biasSum).div(size)).intoArray(networks.bias(0, unit), j);
  }

  private void updateOutputBias(int size, int j) {
    DoubleVector sum = DoubleVector.zero(SPECIES);
    for (int s = 0; s < size; s++) {
      sum = sum.add(DoubleVector.fromArray(SPECIES, signal, s * LENGTH));
    }
    DoubleVector rate = DoubleVector.fromArray(SPECIES, settings.rate, j);
    DoubleVector bias = DoubleVector.fromArray(SPECIES, networks.bias(1, 0), j);
    bias.sub(rate.mul(sum).div(size)).intoArray(networks.bias(1, 0), j);
  }
}
