package flatline.view.control;

import flatline.view.Texts;
import flatline.view.life.Life;
import flatline.viewmodel.Message;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/**
 * Says at a field what was wrong with what was typed there: over the layout, so that nothing moves
 * away from under the mouse. What was refused stands in the field exactly as long as this is said:
 * whatever ends the one ends the other.
 */
final class FieldMessage {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final TextField field;
  private final Texts texts;
  private final Runnable restore;
  private final Label label = new Label();
  private Optional<Message> said = Optional.empty();
  private @Nullable PopOver bubble;

  private FieldMessage(TextField field, Texts texts, Runnable restore) {
    this.field = field;
    this.texts = texts;
    this.restore = restore;
    label.setId(field.getId() + "-message");
    label.getStyleClass().add("message");
    label.setWrapText(true);
  }

  /**
   * Lets a field say a message for as long as there is one.
   *
   * @param restore puts what is in force into the field, and takes the message away
   */
  static void on(
      TextField field, ObservableValue<Optional<Message>> message, Texts texts, Runnable restore) {
    var shown = new FieldMessage(field, texts, restore);
    new Life(field).hear(message, shown::say);
    Life.own(field.sceneProperty(), scene -> shown.leave(scene == null));
  }

  private void say(Optional<Message> message) {
    boolean over = said.isPresent() && message.isEmpty();
    said = message;
    field.pseudoClassStateChanged(REFUSED, message.isPresent());
    label.setText(message.map(texts::say).orElse(""));
    field.setAccessibleHelp(message.isPresent() ? label.getText() : null);
    show(message.isPresent());
    if (over) {
      restore.run();
    }
  }

  private void leave(boolean gone) {
    if (gone) {
      forget();
    }
  }

  /** Also what ended by itself, as by a press elsewhere or Escape. */
  private void forget() {
    if (said.isPresent()) {
      say(Optional.empty());
    }
  }

  private void show(boolean show) {
    PopOver made = bubble;
    if (!show) {
      if (made != null) {
        made.hide(Duration.ZERO);
      }
    } else if (field.getScene() != null) {
      if (made == null) {
        made = make();
        bubble = made;
      }
      made.show(field);
    }
  }

  private PopOver make() {
    // Below the field lies what may be wanted next: its slider.
    var made = Bubble.of(label, PopOver.ArrowLocation.LEFT_CENTER);
    made.setConsumeAutoHidingEvents(false);
    made.setOnHidden(_ -> forget());
    return made;
  }
}
