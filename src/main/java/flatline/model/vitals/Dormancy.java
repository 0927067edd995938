package flatline.model.vitals;

import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import java.util.List;

/**
 * How little a unit says beside the others of its layer: the mean of |f(z)| over the training set,
 * over the mean of that in its layer (Sokar, Agarwal, Castro &amp; Evci 2023, "The dormant neuron
 * phenomenon in deep reinforcement learning"). A unit whose score is at most a threshold τ is
 * called dormant. Not the same as dead: a dormant unit may well learn, since its gradient need not
 * be 0, and a unit that is dead with a function that is not 0 there need not be dormant.
 */
public final class Dormancy {

  /** The threshold τ if nobody says otherwise. */
  public static final double THRESHOLD = 0.025;

  private Dormancy() {}

  /** A unit's score; 0 where the whole layer says nothing. */
  static double score(double size, double meanOfLayer) {
    return meanOfLayer == 0 ? 0 : size / meanOfLayer;
  }

  /**
   * The share of hidden units that are dormant, 0 to 1; 0 without hidden units.
   *
   * @param threshold τ, at least 0
   */
  public static double share(Propagation network, Samples samples, double threshold) {
    List<Integer> hidden = network.shape().hidden();
    double[][] sizes = new double[hidden.size()][];
    for (int layer = 0; layer < sizes.length; layer++) {
      sizes[layer] = new double[hidden.get(layer)];
    }
    for (int i = 0; i < samples.size(); i++) {
      network.forward(samples.input(i));
      for (int layer = 0; layer < sizes.length; layer++) {
        for (int unit = 0; unit < sizes[layer].length; unit++) {
          sizes[layer][unit] += Math.abs(network.value(layer, unit));
        }
      }
    }
    int units = 0;
    int dormant = 0;
    for (double[] layer : sizes) {
      double mean = mean(layer, samples.size());
      for (double size : layer) {
        dormant += score(size / samples.size(), mean) <= threshold ? 1 : 0;
      }
      units += layer.length;
    }
    return units == 0 ? 0 : (double) dormant / units;
  }

  private static double mean(double[] sums, int samples) {
    double sum = 0;
    for (double each : sums) {
      sum += each / samples;
    }
    return sum / sums.length;
  }
}
