package flatline.model.autopsy;

import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import flatline.model.vitals.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * A hidden unit at one moment.
 *
 * @param weights one per input
 * @param bias its bias
 * @param reading its pre-activations over the training set
 */
public record UnitValues(List<Double> weights, double bias, Reading reading) {

  /** Copies the list. */
  public UnitValues {
    weights = List.copyOf(weights);
  }

  static UnitValues of(Propagation network, Samples samples, int layer, int unit) {
    List<Double> weights = new ArrayList<>();
    for (int input = 0; input < network.shape().inputs(layer); input++) {
      weights.add(network.weight(layer, unit, input));
    }
    Reading reading = Reading.of(network, samples, layer, unit);
    return new UnitValues(weights, network.bias(layer, unit), reading);
  }

  /** By how much each number is larger than another time: the weights, then the bias. */
  List<Double> less(UnitValues other) {
    List<Double> differences = new ArrayList<>();
    for (int input = 0; input < weights.size(); input++) {
      differences.add(weights.get(input) - other.weights.get(input));
    }
    differences.add(bias - other.bias);
    return differences;
  }

  /** The Euclidean length of the weights. */
  public double norm() {
    return StrictMath.sqrt(weights.stream().mapToDouble(w -> w * w).sum());
  }
}
