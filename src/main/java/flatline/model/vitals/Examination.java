package flatline.model.vitals;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A network on the whole training set.
 *
 * @param loss mean over the samples, summed in their order
 * @param accuracy share of samples on the right side of o = 0; empty for regression and for outputs
 *     that are not finite
 * @param sparsity share of (unit, sample) pairs whose output is exactly 0; 0 without units
 * @param layers vital signs by layer and unit: of the hidden ones, and of the output where it is a
 *     unit
 */
public record Examination(
    double loss, OptionalDouble accuracy, double sparsity, List<List<VitalSigns>> layers) {

  /** Copies the lists. */
  public Examination {
    layers = layers.stream().map(List::copyOf).toList();
  }

  /** The vital signs of a unit. */
  public VitalSigns unit(int layer, int unit) {
    return layers.get(layer).get(unit);
  }

  /**
   * How much a unit says beside the others of its layer, 0 or more.
   *
   * @see Dormancy
   */
  public double dormantScore(int layer, int unit) {
    double sum = 0;
    for (VitalSigns each : layers.get(layer)) {
      sum += each.size();
    }
    return Dormancy.score(unit(layer, unit).size(), sum / layers.get(layer).size());
  }

  /** How many units are in a state. */
  public int count(UnitState state) {
    return (int)
        layers.stream().flatMap(List::stream).filter(signs -> signs.state() == state).count();
  }

  /** How many units have z ≤ 0 on all samples, whatever their state is called. */
  public int silent() {
    return (int)
        layers.stream().flatMap(List::stream).filter(signs -> signs.activeShare() == 0).count();
  }

  /** How many units there are. */
  public int units() {
    return layers.stream().mapToInt(List::size).sum();
  }
}
