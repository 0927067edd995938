package flatline.view.training;

import flatline.viewmodel.training.NetworkSetup;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The widths of the hidden layers: dragged for all of them, typed for all or one by one. */
final class WidthsRow extends VBox {

  private final NetworkSetup network;
  private final TextField field = new TextField();
  private boolean showing;

  WidthsRow(NetworkSetup network, Words words) {
    this.network = network;
    getStyleClass().add("setting");
    field.setId("units");
    field.getStyleClass().add("number");
    field.setTooltip(new Tooltip(words.get("setting.units.tip")));
    field.setAccessibleText(words.get("setting.units"));
    network.widthsProperty().subscribe(field::setText);
    field.setOnAction(_ -> network.typeWidths(field.getText()));
    field.focusedProperty().subscribe((_, focused) -> leave(focused));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    getChildren()
        .addAll(
            NumberRow.line(words.get("setting.units"), field),
            slider(words),
            NumberRow.message("units", words, network.messageProperty()),
            NumberRow.message("units-drag", words, network.width().messageProperty()));
    visibleProperty().bind(network.hasLayersProperty());
    managedProperty().bind(visibleProperty());
  }

  private void leave(boolean focused) {
    if (!focused) {
      network.typeWidths(field.getText());
      field.setText(network.widthsProperty().get());
    }
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
      network.width().nudge(event.getCode() == KeyCode.UP ? 1 : -1);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      field.setText(network.widthsProperty().get());
      network.typeWidths(field.getText());
      event.consume();
    }
  }

  private Slider slider(Words words) {
    var scale = network.width().scale();
    var slider = new Slider(0, 1, scale.position(network.width().value()));
    slider.setId("units-slider");
    slider.getStyleClass().add("progress-slider");
    slider.setBlockIncrement(scale.keyStep());
    slider.setAccessibleText(words.get("setting.units"));
    network
        .width()
        .valueProperty()
        .subscribe(width -> {
          if (!slider.isValueChanging()) {
            showing = true;
            slider.setValue(scale.position(width.doubleValue()));
            showing = false;
          }
        });
    slider
        .valueProperty()
        .subscribe(position -> {
          if (!showing) {
            network.width().drag(position.doubleValue());
          }
        });
    return slider;
  }
}
