package flatline.viewmodel.functions;

import flatline.model.activation.Activation;
import flatline.model.network.UnitRef;
import flatline.model.vitals.Histogram;
import flatline.model.vitals.UnitSight;
import flatline.viewmodel.Message;
import flatline.viewmodel.UnitModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** The pre-activations of the unit that is looked at, to lie under the curves that are on. */
public final class UnitData {

  private final UnitModel unit;
  private final ObservableValue<List<Activation>> functions;
  private final Consumer<Viewport.Span> room;
  private final BooleanProperty on = new SimpleBooleanProperty(true);
  private final ReadOnlyObjectWrapper<Optional<UnitSight>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param functions those that are on
   * @param room is told what part of the x axis the data need; again for each unit from the
   *     beginning, and then only ever more
   */
  UnitData(
      UnitModel unit, ObservableValue<List<Activation>> functions, Consumer<Viewport.Span> room) {
    this.unit = unit;
    this.functions = functions;
    this.room = room;
    unit.sightProperty().subscribe(this::update);
    functions.subscribe(this::update);
    on.subscribe(this::update);
  }

  /** Whether they are to be shown. */
  public BooleanProperty onProperty() {
    return on;
  }

  /** What is shown: the unit in those contenders whose function is on; empty for nothing. */
  public ReadOnlyObjectProperty<Optional<UnitSight>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Which unit it is, whether shown or not; that there is none. */
  public ObservableValue<Message> titleProperty() {
    return unit.sightProperty()
        .map(sight -> sight.map(UnitData::title).orElse(Message.of("functions.data.none")));
  }

  /** Whether a unit is looked at. */
  public ObservableValue<Boolean> availableProperty() {
    return unit.sightProperty().map(Optional::isPresent);
  }

  private static Message title(UnitSight sight) {
    return Message.of(
        sight.layers() > 1 ? "functions.data.deep" : "functions.data",
        new UnitRef(sight.layer(), sight.unit()).name(sight.layers()),
        Integer.toString(sight.layer() + 1));
  }

  private void update() {
    Optional<UnitSight> before = shown.get();
    Optional<UnitSight> after =
        unit.sightProperty().get().filter(_ -> on.get()).map(this::withoutHidden);
    boolean same =
        before.isPresent()
            && after.isPresent()
            && before.orElseThrow().isOfSameUnit(after.orElseThrow());
    shown.set(after);
    if (!same) {
      room.accept(Viewport.CUSTOMARY_X);
    }
    after.ifPresent(sight ->
        sight.contenders().forEach(each -> room.accept(span(each.signs().preactivations()))));
  }

  private UnitSight withoutHidden(UnitSight sight) {
    List<String> kinds = functions.getValue().stream().map(Activation::id).toList();
    return new UnitSight(
        sight.layer(),
        sight.unit(),
        sight.layers(),
        sight.samples(),
        sight.contenders().stream()
            .filter(each -> kinds.contains(each.activation().id()))
            .toList());
  }

  private static Viewport.Span span(Histogram histogram) {
    return new Viewport.Span(histogram.edge(0), histogram.edge(histogram.bins()));
  }
}
