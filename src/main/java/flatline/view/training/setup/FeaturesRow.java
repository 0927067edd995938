package flatline.view.training.setup;

import flatline.model.data.Features;
import flatline.model.data.InputFeature;
import flatline.view.Tip;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.viewmodel.training.setup.InputsSetup;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What networks are given of a sample: a button for each input that there can be. */
final class FeaturesRow extends VBox {

  private final Map<InputFeature, ToggleButton> buttons = new EnumMap<>(InputFeature.class);

  FeaturesRow(InputsSetup inputs, Words words) {
    getStyleClass().add("setting");
    String name = words.get("setting.features");
    var row = new FlowPane();
    row.getStyleClass().add("feature-row");
    for (InputFeature each : InputFeature.values()) {
      var button = new ToggleButton(each.symbol());
      button.setId("feature-" + each.id());
      button.getStyleClass().add("feature");
      button.setAccessibleText(name + ": " + each.symbol());
      Tip.on(button, words.get("setting.features.tip"));
      button.setOnAction(_ -> {
        inputs.toggle(each);
        show(inputs.featuresProperty().get());
      });
      buttons.put(each, button);
      row.getChildren().add(button);
    }
    ObservableValue<Features> shown = inputs.featuresProperty();
    new Life(this).hear(shown, this::show);
    getChildren().addAll(new Label(name), row);
  }

  private void show(Features features) {
    buttons.forEach((each, button) -> button.setSelected(features.inputs().contains(each)));
  }
}
