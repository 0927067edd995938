package flatline.view.training.units;

import flatline.model.number.Numbers;
import flatline.view.Texts;
import flatline.view.control.TypedField;
import flatline.view.life.Life;
import flatline.viewmodel.Ambiguity;
import flatline.viewmodel.Message;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** One number of a unit, named, to be typed: what is typed is what the unit has from then on. */
final class ParameterField extends HBox {

  private static final int COLUMNS = 4;
  private static final int DECIMALS = 3;

  private final DoubleConsumer action;
  private final TextField field = new TextField();
  private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<Message>> message =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private String latest = "";

  /**
   * @param id of the field
   * @param name w and its number, or b
   * @param action does what was typed
   */
  ParameterField(String id, String name, DoubleConsumer action, Texts texts) {
    this.action = action;
    field.setId(id);
    field.setPrefColumnCount(COLUMNS);
    field.setAccessibleText(name);
    var label = new Label(name.replace("w", "w\u2009"));
    label.setLabelFor(field);
    getStyleClass().add("unit-field");
    getChildren().addAll(label, field);
    TypedField.connectNumber(field, shown, this::type, message, texts);
    Life.own(field.focusedProperty(), (_, focused) -> showUnlessTyped(focused));
  }

  /** Shows the unit's number; while it is being typed into, what is typed stays. */
  void show(double value) {
    latest = Numbers.fixed(value, DECIMALS);
    showUnlessTyped(field.isFocused());
  }

  private void showUnlessTyped(boolean focused) {
    if (!focused && message.get().isEmpty()) {
      shown.set(latest);
    }
  }

  private void type(String typed) {
    if (typed.equals(shown.get())) {
      message.set(Optional.empty());
      return;
    }
    OptionalDouble value = Numbers.parse(typed);
    if (value.isEmpty()) {
      Message none = Message.of("autopsy.number", typed.strip());
      message.set(Ambiguity.of(typed).or(() -> Optional.of(none)));
      return;
    }
    // Until a snapshot has it, it stands here as typed.
    latest = typed;
    shown.set(typed);
    message.set(Optional.empty());
    action.accept(value.getAsDouble());
    if (field.isFocused()) {
      requestFocus(); // so that the number follows the run again
    }
  }
}
