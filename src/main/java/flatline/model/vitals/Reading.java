package flatline.model.vitals;

import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One unit's pre-activations over the whole training set, in short.
 *
 * @param largest the largest z
 * @param largestInput the largest w·x, that is z without the bias
 * @param activeShare share of samples with z &gt; 0, or at 0 where f′(0) moves what is flat there
 */
public record Reading(double largest, double largestInput, double activeShare) {

  /** Reads a unit of a network as it stands; uses its forward pass. */
  public static Reading of(Propagation network, Samples samples, int layer, int unit) {
    double largest = Double.NEGATIVE_INFINITY;
    double edge = edge(network, layer);
    int active = 0;
    for (int i = 0; i < samples.size(); i++) {
      network.forward(samples.input(i));
      double z = network.preactivation(layer, unit);
      largest = Math.max(largest, z);
      active += z > edge ? 1 : 0;
    }
    double share = (double) active / samples.size();
    return new Reading(largest, largest - network.bias(layer, unit), share);
  }

  /** Reads all units of a network in one go, by layer and unit. */
  public static List<List<Reading>> all(Propagation network, Samples samples) {
    List<Integer> widths = network.shape().unitLayers();
    double[][] largest = new double[widths.size()][];
    double[] edges = new double[widths.size()];
    int[][] active = new int[widths.size()][];
    for (int layer = 0; layer < largest.length; layer++) {
      largest[layer] = new double[widths.get(layer)];
      Arrays.fill(largest[layer], Double.NEGATIVE_INFINITY);
      active[layer] = new int[widths.get(layer)];
      edges[layer] = edge(network, layer);
    }
    for (int i = 0; i < samples.size(); i++) {
      network.forward(samples.input(i));
      for (int layer = 0; layer < largest.length; layer++) {
        for (int unit = 0; unit < largest[layer].length; unit++) {
          double z = network.preactivation(layer, unit);
          largest[layer][unit] = Math.max(largest[layer][unit], z);
          active[layer][unit] += z > edges[layer] ? 1 : 0;
        }
      }
    }
    List<List<Reading>> readings = new ArrayList<>();
    for (int layer = 0; layer < largest.length; layer++) {
      List<Reading> ofLayer = new ArrayList<>();
      for (int unit = 0; unit < largest[layer].length; unit++) {
        double most = largest[layer][unit];
        double share = (double) active[layer][unit] / samples.size();
        ofLayer.add(new Reading(most, most - network.bias(layer, unit), share));
      }
      readings.add(ofLayer);
    }
    return readings;
  }

  /** An output that is a sum has no side on which it would be flat. */
  private static double edge(Propagation network, int layer) {
    boolean isUnit = layer < network.shape().unitLayers().size();
    return isUnit ? network.activation(layer).edge() : 0;
  }

  /** Whether no sample makes it active. */
  public boolean isSilent() {
    return activeShare == 0;
  }
}
