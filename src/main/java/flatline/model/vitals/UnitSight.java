package flatline.model.vitals;

import flatline.model.activation.Activation;
import java.util.List;

/**
 * A hidden unit as it stands in each contender.
 *
 * @param layer from 0
 * @param unit from 0
 * @param layers how many hidden layers there are
 * @param samples in the training set
 * @param contenders in the scenario's order
 */
public record UnitSight(int layer, int unit, int layers, int samples, List<Seen> contenders) {

  /**
   * The unit in one contender.
   *
   * @param activation the contender's
   * @param signs the unit's state and its z over the training set
   */
  public record Seen(Activation activation, VitalSigns signs) {}

  /** Copies the list. */
  public UnitSight {
    contenders = List.copyOf(contenders);
  }

  /** Whether another sight is of the same unit. */
  public boolean isOfSameUnit(UnitSight other) {
    return layer == other.layer && unit == other.unit;
  }
}
