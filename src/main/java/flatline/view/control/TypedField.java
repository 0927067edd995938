package flatline.view.control;

import flatline.view.Texts;
import flatline.view.key.KeyAction;
import flatline.view.key.NodeKeys;
import flatline.view.life.Life;
import flatline.viewmodel.Message;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;

/** A field that shows a value, and takes what is typed by Enter or by leaving the field. */
public final class TypedField {

  private TypedField() {}

  /**
   * Connects a field.
   *
   * @param shown the value in force as text; Escape brings it back
   * @param type takes what was typed, or refuses it; the field then keeps it to be mended
   * @param message what was wrong with it; the field needs its id for it
   */
  public static void connect(
      TextField field,
      ObservableValue<String> shown,
      Consumer<String> type,
      ObservableValue<Optional<Message>> message,
      Texts texts) {
    FieldMessage.on(field, message, texts);
    new Life(field).hear(shown, field::setText);
    // Also what is in force already: typed again it takes a message away.
    field.setOnAction(_ -> type.accept(field.getText()));
    Life.own(
        field.focusedProperty(),
        (_, focused) -> {
          if (!focused) {
            type.accept(field.getText());
          }
        });
    NodeKeys.add(
        field,
        "keys.field",
        KeyAction.of("key.restore", () -> field.setText(shown.getValue()), "Esc")
            .when(() -> !field.getText().equals(shown.getValue())));
  }
}
