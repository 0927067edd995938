package flatline.view.control;

import flatline.model.language.NumberForm;
import flatline.view.Texts;
import flatline.view.key.KeyAction;
import flatline.view.key.NodeKeys;
import flatline.view.life.Life;
import flatline.view.life.Recollection;
import flatline.viewmodel.Message;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;

/** A field that shows a value, and takes what is typed by Enter or by leaving the field. */
public final class TypedField {

  private TypedField() {}

  /**
   * Connects a field for a number, which is shown in the form of the language and read in it.
   *
   * @param shown the value in force as {@code Numbers} writes it
   * @param type takes what was typed as {@code Numbers} reads it
   */
  public static void connectNumber(
      TextField field,
      ObservableValue<String> shown,
      Consumer<String> type,
      ObservableValue<Optional<Message>> message,
      Texts texts) {
    NumberForm form = texts.numbers();
    connect(field, shown.map(form::of), typed -> type.accept(form.read(typed)), message, texts);
  }

  /**
   * Connects a field.
   *
   * @param shown the value in force as text; Escape brings it back
   * @param type takes what was typed, or refuses it; the field then keeps it to be mended, as long
   *     as the message stands. What is in force already is taken without effect
   * @param message what was wrong with it; the field needs its id for it
   */
  public static void connect(
      TextField field,
      ObservableValue<String> shown,
      Consumer<String> type,
      ObservableValue<Optional<Message>> message,
      Texts texts) {
    Runnable restore =
        () -> {
          field.setText(shown.getValue());
          type.accept(shown.getValue());
        };
    Runnable take =
        () -> {
          type.accept(field.getText());
          // 0,50 is taken as 0.5, and a value that was in force already tells nobody.
          if (message.getValue().isEmpty()) {
            field.setText(shown.getValue());
          }
        };
    FieldMessage.on(field, message, texts, restore);
    new Life(field).hear(shown, field::setText);
    Recollection.shows(field, shown);
    field.setOnAction(_ -> take.run());
    Life.own(
        field.focusedProperty(),
        (_, focused) -> {
          // Of a field that was taken away nobody says what it would act on now.
          if (!focused && field.getScene() != null) {
            take.run();
          }
        });
    NodeKeys.add(
        field,
        "keys.field",
        KeyAction.of("key.restore", restore, "Esc")
            .when(() -> !field.getText().equals(shown.getValue())));
  }
}
