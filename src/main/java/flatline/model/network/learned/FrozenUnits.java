package flatline.model.network.learned;

import flatline.model.network.Propagation;
import flatline.model.network.UnitRef;
import java.util.HashSet;
import java.util.Set;

/** Which units of a network do not learn. */
final class FrozenUnits {

  private FrozenUnits() {}

  static Set<UnitRef> of(Propagation network) {
    Set<UnitRef> frozen = new HashSet<>();
    for (int layer = 0; layer < network.shape().unitLayers().size(); layer++) {
      for (int unit = 0; unit < network.shape().units(layer); unit++) {
        if (network.isFrozen(layer, unit)) {
          frozen.add(new UnitRef(layer, unit));
        }
      }
    }
    return Set.copyOf(frozen);
  }
}
