package flatline.viewmodel.training.setup;

import flatline.model.network.Shape;
import flatline.model.network.initialization.ExplicitInitialization;
import flatline.model.number.Numbers;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.Allowed;
import flatline.viewmodel.Message;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.Scale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The hidden layers: how many, and how wide each is. */
public final class NetworkSetup {

  private static final int FIRST_WIDTH = 8;

  private final ScenarioEditor editor;
  private final NumberSetting layers;
  private final NumberSetting width;
  private final ReadOnlyStringWrapper widths = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<Message>> message =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper hasLayers = new ReadOnlyBooleanWrapper(true);
  private int lastWidth = FIRST_WIDTH;
  private Consumer<Optional<Message>> refused = _ -> {};

  NetworkSetup(ScenarioEditor editor) {
    this.editor = editor;
    layers =
        new NumberSetting(
            "setting.layers",
            Scale.linear(0, (double) Shape.SHOWN_LAYERS.most(), 1),
            Allowed.of(Shape.SHOWN_LAYERS),
            value -> become(resized(editor.scenario().setup().hidden(), (int) value)));
    width =
        new NumberSetting(
            "setting.units",
            Scale.linear(1, (double) Shape.SHOWN_UNITS.most(), 1),
            Allowed.of(Shape.SHOWN_UNITS),
            value ->
                become(
                    Collections.nCopies(editor.scenario().setup().hidden().size(), (int) value)));
  }

  /** The number of hidden layers. */
  public NumberSetting layers() {
    return layers;
  }

  /** The width of all hidden layers, to be dragged; of layers that differ, the first one's. */
  public NumberSetting width() {
    return width;
  }

  /** The widths as they stand in their field: one if all are equal, else layer by layer. */
  public ReadOnlyStringProperty widthsProperty() {
    return widths.getReadOnlyProperty();
  }

  /** What was wrong with the widths that were typed. */
  public ReadOnlyObjectProperty<Optional<Message>> messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Whether there is a hidden layer. */
  public ReadOnlyBooleanProperty hasLayersProperty() {
    return hasLayers.getReadOnlyProperty();
  }

  /** Takes one width for all layers, or one for each, set apart by commas or spaces. */
  public void typeWidths(String typed) {
    if (typed.strip().equals(widths.get())) {
      message.set(Optional.empty());
      width.show(width.value());
      return;
    }
    List<Integer> read = read(typed);
    boolean one = read.size() == 1 && !editor.scenario().setup().hidden().isEmpty();
    List<Integer> wanted =
        one
            ? Collections.nCopies(editor.scenario().setup().hidden().size(), read.getFirst())
            : read;
    boolean fits = !wanted.isEmpty() && Shape.SHOWN_LAYERS.holds(wanted.size());
    message.set(fits ? become(wanted) : Optional.of(refusal()));
  }

  /** The widths, or none if one of them is not allowed. */
  private static List<Integer> read(String typed) {
    List<Integer> read = new ArrayList<>();
    for (String each : typed.strip().split("[\\s,;]+", -1)) {
      OptionalDouble number = Numbers.parse(each);
      if (number.isEmpty() || !Allowed.of(Shape.SHOWN_UNITS).holds(number.getAsDouble())) {
        return List.of();
      }
      read.add((int) number.getAsDouble());
    }
    return read;
  }

  private static Message refusal() {
    return Message.of(
        "allowed.widths",
        Long.toString(Shape.SHOWN_UNITS.most()),
        Long.toString(Shape.SHOWN_LAYERS.most()));
  }

  /**
   * Gives a hidden layer more units, or fewer; says why if it cannot be.
   *
   * @param layer from 0
   * @param by how many more; negative for fewer
   */
  public void widen(int layer, int by) {
    List<Integer> wanted = new ArrayList<>(editor.scenario().setup().hidden());
    if (layer >= 0 && layer < wanted.size()) {
      wanted.set(layer, wanted.get(layer) + by);
      refused.accept(
          Shape.SHOWN_UNITS.holds(wanted.get(layer)) ? become(wanted) : Optional.of(refusal()));
    }
  }

  /** Adds hidden layers before the output, as wide as the last one, or takes the last ones away. */
  public void deepen(int by) {
    List<Integer> now = editor.scenario().setup().hidden();
    int wanted = now.size() + by;
    refused.accept(
        Shape.SHOWN_LAYERS.holds(wanted) ? become(resized(now, wanted)) : Optional.of(refusal()));
  }

  /** Has somebody told why the layers were not changed where no field is that could say it. */
  public void onRefused(Consumer<Message> listener) {
    refused = why -> why.ifPresent(listener);
  }

  private List<Integer> resized(List<Integer> hidden, int count) {
    List<Integer> wanted = new ArrayList<>(hidden.subList(0, Math.min(count, hidden.size())));
    while (wanted.size() < count) {
      wanted.add(wanted.isEmpty() ? lastWidth : wanted.getLast());
    }
    return wanted;
  }

  private Optional<Message> become(List<Integer> hidden) {
    if (editor.scenario().setup().initialization() instanceof ExplicitInitialization explicit
        && !explicit.network().shape().hidden().equals(hidden)) {
      return Optional.of(Message.of("network.explicit"));
    }
    return editor.change(builder -> builder.hidden(hidden));
  }

  Stream<NumberSetting> numbers() {
    return Stream.of(layers, width);
  }

  void show(Scenario scenario) {
    List<Integer> hidden = scenario.setup().hidden();
    hasLayers.set(!hidden.isEmpty());
    layers.show(hidden.size());
    if (!hidden.isEmpty()) {
      lastWidth = hidden.getLast();
      width.show(hidden.getFirst());
      boolean equal = hidden.stream().distinct().count() == 1;
      widths.set(
          equal
              ? hidden.getFirst().toString()
              : hidden.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
    message.set(Optional.empty());
  }
}
