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
 * away from under the mouse, and as long as what was typed stands in the field.
 */
final class FieldMessage {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final TextField field;
  private final Texts texts;
  private final Label label = new Label();
  private Optional<Message> said = Optional.empty();
  private @Nullable PopOver bubble;

  private FieldMessage(TextField field, Texts texts) {
    this.field = field;
    this.texts = texts;
    label.setId(field.getId() + "-message");
    label.getStyleClass().add("message");
    label.setWrapText(true);
  }

  /** Lets a field say a message for as long as there is one. */
  static void on(TextField field, ObservableValue<Optional<Message>> message, Texts texts) {
    var shown = new FieldMessage(field, texts);
    new Life(field).hear(message, shown::say);
    Life.own(field.focusedProperty(), (_, focused) -> shown.focus(focused));
  }

  private void say(Optional<Message> message) {
    said = message;
    field.pseudoClassStateChanged(REFUSED, message.isPresent());
    label.setText(message.map(texts::say).orElse(""));
    field.setAccessibleHelp(message.isPresent() ? label.getText() : null);
    show(message.isPresent());
  }

  /** Who comes back to a field that was left with something wrong in it reads why again. */
  private void focus(boolean focused) {
    if (said.isPresent()) {
      show(focused);
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
    return made;
  }
}
