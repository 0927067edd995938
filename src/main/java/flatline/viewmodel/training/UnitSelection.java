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
  private UnitOrder order = new UnitOrder(List.of());
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
    Optional.of(new UnitRef(layer, unit)).filter(order::has).ifPresent(this::toggle);
  }

  /** Looks at none. */
  public void clear() {
    selected.set(Optional.empty());
  }

  /** Goes to a neighbour in the order of layers and units; from none, to the first or last. */
  public void move(int by) {
    order.neighbour(selected(), by).ifPresent(this::select);
  }

  /** Goes to the same place in a neighbouring layer. */
  public void moveLayer(int by) {
    selected().ifPresentOrElse(from -> select(order.across(from, by)), () -> move(by));
  }

  /** What is seen of the unit; nothing where another network is on its way. */
  Optional<UnitSight> sight(Optional<Snapshot> snapshot) {
    return selected()
        .flatMap(unit ->
            snapshot
                .filter(now -> new UnitOrder(now.scenario().setup().unitLayers()).has(unit))
                .map(now -> sight(now, unit)));
  }

  private static UnitSight sight(Snapshot now, UnitRef unit) {
    List<UnitSight.Seen> seen =
        now.contenders().stream()
            .filter(each -> each.network().shape().has(unit))
            .map(each ->
                new UnitSight.Seen(
                    each.activation(unit), each.examination().unit(unit.layer(), unit.unit())))
            .toList();
    int layers = now.scenario().setup().hidden().size();
    return new UnitSight(unit.layer(), unit.unit(), layers, now.data().size(), seen);
  }

  /** Takes note of what the networks are like; a unit that is not there any more is let go of. */
  void follow(Setup setup) {
    order = new UnitOrder(setup.unitLayers());
    networks = setup.contenders().size();
    selected().filter(unit -> !order.has(unit)).ifPresent(_ -> clear());
  }
}
