package flatline.model.vitals;

import flatline.model.network.Propagation;
import flatline.model.network.Samples;

/**
 * Silence of first-layer units, whose z is an affine function of the sample.
 *
 * <p>An active unit has a witness, a sample with z &gt; 0; as long as that one still fires nothing
 * else is looked at. A silent unit has a margin, its largest z when all samples were last looked
 * at; as long as its weights and bias have moved too little to lift any sample across it, it is
 * silent.
 */
final class FirstLayerWatch {

  /** More than the rounding errors of three sums, as a share of their terms. */
  private static final double ROUNDING = 1e-12;

  private static final int NONE = -1;

  private final Samples samples;
  private final int inputs;
  private final double[] reach;
  private final int[] witness;
  private final double[] largest;
  private final double[][] seenWeights;
  private final double[] seenBias;

  FirstLayerWatch(Samples samples, int units) {
    this.samples = samples;
    inputs = samples.input(0).length;
    reach = new double[inputs];
    for (int sample = 0; sample < samples.size(); sample++) {
      for (int i = 0; i < inputs; i++) {
        reach[i] = Math.max(reach[i], Math.abs(samples.input(sample)[i]));
      }
    }
    witness = new int[units];
    largest = new double[units];
    seenWeights = new double[units][inputs];
    seenBias = new double[units];
  }

  void look(Propagation network, boolean[] silent) {
    for (int unit = 0; unit < silent.length; unit++) {
      if (witness[unit] == NONE ? !isStillSilent(network, unit) : !fires(network, unit)) {
        search(network, unit);
      }
      silent[unit] = witness[unit] == NONE;
    }
  }

  private boolean fires(Propagation network, int unit) {
    return preactivation(network, unit, samples.input(witness[unit])) > 0;
  }

  private boolean isStillSilent(Propagation network, int unit) {
    double bias = network.bias(0, unit);
    boolean untouched = bias == seenBias[unit];
    double rise = bias - seenBias[unit];
    // What was rounded when the margin was taken counts as much as what is rounded now.
    double size = Math.abs(bias) + Math.abs(seenBias[unit]);
    for (int i = 0; i < inputs; i++) {
      double weight = network.weight(0, unit, i);
      double seen = seenWeights[unit][i];
      untouched &= weight == seen;
      rise += Math.abs(weight - seen) * reach[i];
      size += (Math.abs(weight) + Math.abs(seen)) * reach[i];
    }
    return untouched || largest[unit] + rise + ROUNDING * size < 0;
  }

  private void search(Propagation network, int unit) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < samples.size(); i++) {
      double z = preactivation(network, unit, samples.input(i));
      if (z > most) {
        most = z;
        best = i;
      }
    }
    witness[unit] = most > 0 ? best : NONE;
    largest[unit] = most;
    seenBias[unit] = network.bias(0, unit);
    for (int i = 0; i < inputs; i++) {
      seenWeights[unit][i] = network.weight(0, unit, i);
    }
  }

  private double preactivation(Propagation network, int unit, double[] input) {
    double z = network.bias(0, unit);
    for (int i = 0; i < inputs; i++) {
      z += network.weight(0, unit, i) * input[i];
    }
    return z;
  }
}
