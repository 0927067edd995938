package flatline.model.vitals;

import flatline.model.network.Propagation;
import flatline.model.network.Samples;

/**
 * One hidden unit's pre-activations over the whole training set, in short.
 *
 * @param largest the largest z
 * @param largestInput the largest w·x, that is z without the bias
 * @param activeShare share of samples with z &gt; 0
 */
public record Reading(double largest, double largestInput, double activeShare) {

  /** Reads a unit of a network as it stands; uses its forward pass. */
  public static Reading of(Propagation network, Samples samples, int layer, int unit) {
    double largest = Double.NEGATIVE_INFINITY;
    int active = 0;
    for (int i = 0; i < samples.size(); i++) {
      network.forward(samples.input(i));
      double z = network.preactivation(layer, unit);
      largest = Math.max(largest, z);
      active += z > 0 ? 1 : 0;
    }
    double share = (double) active / samples.size();
    return new Reading(largest, largest - network.bias(layer, unit), share);
  }

  /** Whether z ≤ 0 on every sample. */
  public boolean isSilent() {
    return activeShare == 0;
  }
}
