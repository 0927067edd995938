package flatline.view.control;

import flatline.view.Texts;
import flatline.view.life.Life;
import flatline.viewmodel.Message;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** Says what was wrong; takes no room while nothing is. */
public final class MessageLabel extends Label {

  public MessageLabel(ObservableValue<Optional<Message>> message, Texts texts) {
    getStyleClass().add("message");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    new Life(this)
        .hear(
            message,
            said -> {
              setVisible(said.isPresent());
              setText(said.map(texts::say).orElse(""));
            });
  }
}
