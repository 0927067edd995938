package flatline.view.training.setup;

import flatline.view.Words;
import flatline.view.control.NumberRow;
import flatline.view.control.SettingSlider;
import flatline.view.control.TypedField;
import flatline.viewmodel.training.setup.NetworkSetup;
import javafx.scene.layout.VBox;

/** The widths of the hidden layers: dragged for all of them, typed for all or one by one. */
final class WidthsRow extends VBox {

  WidthsRow(NetworkSetup network, Words words) {
    getStyleClass().add("setting");
    String name = words.get(network.width().key().name());
    var field = NumberRow.field(network.width().key(), words);
    // What the slider may not do is said where what is typed is.
    var message =
        network
            .messageProperty()
            .flatMap(
                typed -> network.width().messageProperty().map(dragged -> typed.or(() -> dragged)));
    TypedField.connect(
        field, network.widthsProperty(), network::typeWidths, message, words.texts());
    NumberRow.nudge(field, network.width());
    getChildren().addAll(NumberRow.line(name, field), new SettingSlider(network.width(), name));
    visibleProperty().bind(network.hasLayersProperty());
    managedProperty().bind(visibleProperty());
  }
}
