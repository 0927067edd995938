package flatline.view.training.setup;

import flatline.view.Words;
import flatline.view.control.MessageLabel;
import flatline.view.control.NumberRow;
import flatline.view.control.SettingSlider;
import flatline.view.control.TypedField;
import flatline.viewmodel.Message;
import flatline.viewmodel.training.setup.NetworkSetup;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The widths of the hidden layers: dragged for all of them, typed for all or one by one. */
final class WidthsRow extends VBox {

  WidthsRow(NetworkSetup network, Words words) {
    getStyleClass().add("setting");
    String name = words.get(network.width().key().name());
    var field = NumberRow.field(network.width().key(), words);
    TypedField.connect(field, network.widthsProperty(), network::typeWidths);
    field.addEventFilter(KeyEvent.KEY_PRESSED, event -> NumberRow.nudge(network.width(), event));
    getChildren()
        .addAll(
            NumberRow.line(name, field),
            new SettingSlider(network.width(), name),
            message("units-message", network.messageProperty(), words),
            message("units-slider-message", network.width().messageProperty(), words));
    visibleProperty().bind(network.hasLayersProperty());
    managedProperty().bind(visibleProperty());
  }

  private static MessageLabel message(
      String id, ObservableValue<Optional<Message>> message, Words words) {
    var label = new MessageLabel(message, words.texts());
    label.setId(id);
    return label;
  }
}
