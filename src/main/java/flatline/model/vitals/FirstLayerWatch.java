package flatline.model.vitals;

import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import java.util.Arrays;

/**
 * Silence of first-layer units, whose z is an affine function of the sample: none of their z is
 * above the activation's edge, which is 0 or next to it.
 *
 * <p>An active unit has a witness, a sample with z &gt; 0; as long as that one still fires nothing
 * else is looked at. A silent unit has a margin, its largest z when all samples were last looked
 * at; as long as its weights and bias have moved too little to lift any sample across it, it is
 * silent.
 */
final class FirstLayerWatch {

  private static final int NONE = -1;

  private final Samples samples;
  private final int inputs;
  private final double[] reach;
  private final int[] witness;
  private final double[] offset;
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
    offset = new double[units];
    seenWeights = new double[units][inputs];
    seenBias = new double[units];
  }

  /** Goes on with what another one knows: each witness and margin is proved anew when asked. */
  FirstLayerWatch(FirstLayerWatch other) {
    samples = other.samples;
    inputs = other.inputs;
    reach = other.reach;
    witness = other.witness.clone();
    offset = other.offset.clone();
    seenWeights = Arrays.stream(other.seenWeights).map(double[]::clone).toArray(double[][]::new);
    seenBias = other.seenBias.clone();
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
    return network.preactivation(unit, samples.input(witness[unit])) > network.activation(0).edge();
  }

  private boolean isStillSilent(Propagation network, int unit) {
    double bias = network.bias(0, unit);
    boolean untouched = bias == seenBias[unit];
    double moved = 0;
    for (int i = 0; i < inputs; i++) {
      double move = network.weight(0, unit, i) - seenWeights[unit][i];
      untouched &= move == 0;
      moved += Math.abs(move) * reach[i];
    }
    return untouched || SilenceProof.left(SilenceProof.SIGN, bias, moved, offset[unit]) > 0;
  }

  private void search(Propagation network, int unit) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < samples.size(); i++) {
      double z = network.preactivation(unit, samples.input(i));
      if (z > most) {
        most = z;
        best = i;
      }
    }
    witness[unit] = most > network.activation(0).edge() ? best : NONE;
    double bias = network.bias(0, unit);
    double size = Math.abs(bias);
    for (int i = 0; i < inputs; i++) {
      seenWeights[unit][i] = network.weight(0, unit, i);
      size += Math.abs(seenWeights[unit][i]) * reach[i];
    }
    seenBias[unit] = bias;
    offset[unit] = SilenceProof.offset(most, bias, size);
  }
}
