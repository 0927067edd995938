package flatline.viewmodel.training;

import flatline.model.loop.Snapshot;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Setup;
import flatline.model.vitals.UnitSight;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The unit that is looked at, if any, in all networks; and in which of them it was pointed at. */
public final class UnitSelection {

  private static final int TWINS = 2;

  private final ReadOnlyObjectWrapper<Optional<UnitRef>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper network = new ReadOnlyIntegerWrapper();
  private List<Integer> widths = List.of();
  private int networks = TWINS;

  /** The unit, if one is selected. */
  public ReadOnlyObjectProperty<Optional<UnitRef>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** The unit, if one is selected. */
  public Optional<UnitRef> selected() {
    return selected.get();
  }

  /** The network in which it was pointed at, from 0. */
  public ReadOnlyIntegerProperty networkProperty() {
    return network.getReadOnlyProperty();
  }

  /**
   * The networks to be shown beside each other: the one that was pointed at, and the first others.
   *
   * @param room how many can be shown at most, at least 1
   * @return their places in the scenario, ascending
   */
  public List<Integer> shown(int room) {
    int pointedAt = Math.min(network.get(), networks - 1);
    IntStream others = IntStream.range(0, networks).filter(each -> each != pointedAt);
    return IntStream.concat(IntStream.of(pointedAt), others).limit(room).sorted().boxed().toList();
  }

  /** Takes note of the network in which units are pointed at. */
  public void pointIn(int contender) {
    network.set(contender);
  }

  /**
   * Selects a unit where it was pointed at; again, lets go of it. Of more networks than two one may
   * not be seen: then its unit is shown first.
   */
  public void toggle(int contender, UnitRef unit) {
    boolean isNew = networks > TWINS && network.get() != contender;
    pointIn(contender);
    if (isNew) {
      select(unit);
    } else {
      toggle(unit);
    }
  }

  /** Makes a unit the one that every view points out. */
  public void select(UnitRef unit) {
    selected.set(Optional.of(unit));
  }

  /** Selects a unit; selecting it again lets go of it. */
  public void toggle(UnitRef unit) {
    selected.set(selected().equals(Optional.of(unit)) ? Optional.empty() : Optional.of(unit));
  }

  /** Selects a unit of the layer that is looked at, or of the first; from 0. */
  public void toggleNumber(int unit) {
    int layer = selected().map(UnitRef::layer).orElse(0);
    if (layer < widths.size() && unit < widths.get(layer)) {
      toggle(new UnitRef(layer, unit));
    }
  }

  /** Looks at none. */
  public void clear() {
    selected.set(Optional.empty());
  }

  /** Goes to a neighbour in the order of layers and units; from none, to the first or last. */
  public void move(int by) {
    int count = widths.stream().mapToInt(Integer::intValue).sum();
    if (count > 0) {
      int start = by > 0 ? -1 : count;
      int next = selected().map(this::index).orElse(start) + by;
      selected.set(Optional.of(at(Math.clamp(next, 0, count - 1))));
    }
  }

  /** Goes to the same place in a neighbouring layer. */
  public void moveLayer(int by) {
    if (selected().isEmpty()) {
      move(by);
      return;
    }
    UnitRef now = selected().orElseThrow();
    int layer = Math.clamp(now.layer() + by, 0, widths.size() - 1);
    selected.set(Optional.of(new UnitRef(layer, Math.min(now.unit(), widths.get(layer) - 1))));
  }

  /** What is seen of the unit; nothing where another network is on its way. */
  Optional<UnitSight> sight(Optional<Snapshot> snapshot) {
    return selected()
        .flatMap(unit ->
            snapshot
                .filter(now -> exists(unit, now.scenario().setup().hidden()))
                .map(now -> sight(now, unit)));
  }

  private static UnitSight sight(Snapshot now, UnitRef unit) {
    List<UnitSight.Seen> seen =
        now.contenders().stream()
            .map(each ->
                new UnitSight.Seen(
                    each.activation(), each.examination().unit(unit.layer(), unit.unit())))
            .toList();
    int layers = now.scenario().setup().hidden().size();
    return new UnitSight(unit.layer(), unit.unit(), layers, now.data().size(), seen);
  }

  /** Takes note of what the networks are like; a unit that is not there any more is let go of. */
  void follow(Setup setup) {
    widths = setup.hidden();
    networks = setup.contenders().size();
    if (selected().isPresent() && !exists(selected().orElseThrow(), widths)) {
      clear();
    }
  }

  private static boolean exists(UnitRef unit, List<Integer> widths) {
    return unit.layer() < widths.size() && unit.unit() < widths.get(unit.layer());
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
