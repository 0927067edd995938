package flatline.viewmodel.training;

import flatline.model.network.UnitRef;
import java.util.List;
import java.util.Optional;

/**
 * The hidden units of a network in the order of layers and units, and the ways between them.
 *
 * @param widths units by layer
 */
record UnitOrder(List<Integer> widths) {

  /** Copies the list. */
  UnitOrder {
    widths = List.copyOf(widths);
  }

  /** Whether there is such a unit. */
  boolean has(UnitRef unit) {
    return unit.layer() < widths.size() && unit.unit() < widths.get(unit.layer());
  }

  /** A neighbour, none beyond the ends; from none, the first unit or the last; if there are any. */
  Optional<UnitRef> neighbour(Optional<UnitRef> from, int by) {
    int count = widths.stream().mapToInt(Integer::intValue).sum();
    if (count == 0) {
      return Optional.empty();
    }
    int next = from.map(this::index).orElse(by > 0 ? -1 : count) + by;
    return Optional.of(at(Math.clamp(next, 0, count - 1)));
  }

  /** The unit at the same place in a neighbouring layer, or at the last place if it has fewer. */
  UnitRef across(UnitRef from, int by) {
    int layer = Math.clamp(from.layer() + by, 0, widths.size() - 1);
    return new UnitRef(layer, Math.min(from.unit(), widths.get(layer) - 1));
  }

  private int index(UnitRef unit) {
    return widths.subList(0, unit.layer()).stream().mapToInt(Integer::intValue).sum() + unit.unit();
  }

  private UnitRef at(int index) {
    int layer = 0;
    int unit = index;
    while (unit >= widths.get(layer)) {
      unit -= widths.get(layer);
      layer++;
    }
    return new UnitRef(layer, unit);
  }
}
