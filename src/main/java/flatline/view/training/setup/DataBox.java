package flatline.view.training.setup;

import flatline.model.scenario.Control;
import flatline.view.Tip;
import flatline.view.Words;
import flatline.view.control.Disclosure;
import flatline.view.control.MessageLabel;
import flatline.view.control.NumberRow;
import flatline.view.control.Touch;
import flatline.view.life.Life;
import flatline.viewmodel.Message;
import flatline.viewmodel.training.setup.DataSetup;
import flatline.viewmodel.training.setup.InputsSetup;
import flatline.viewmodel.training.setup.PlaneSight;
import flatline.viewmodel.training.setup.SetupViewModel;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Separator;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is set of the data beside their kind, folded under a line that says what it is. */
final class DataBox extends VBox {

  private final Disclosure fold;

  DataBox(SetupViewModel setup, Words words) {
    DataSetup data = setup.data();
    InputsSetup inputs = setup.inputs();
    var drawn =
        settings(
            Touch.on(Control.SAMPLES, NumberRow.typed(data.samples(), words)),
            Touch.on(Control.NOISE, NumberRow.dragged(data.noise(), words)));
    drawn.visibleProperty().bind(data.generatedProperty());
    drawn.managedProperty().bind(data.generatedProperty());
    ObservableValue<List<Message>> summary = inputs.summaryProperty();
    fold =
        new Disclosure(
            "data-settings",
            summary.map(said -> title(said, words)),
            setup.dataOpenProperty(),
            settings(
                Touch.on(Control.FEATURES, features(inputs, words)),
                Touch.on(Control.SPLIT, NumberRow.dragged(inputs.train(), words)),
                shown(setup, words),
                drawn,
                new Separator(),
                Touch.on(Control.SCALE, NumberRow.dragged(data.scale(), words)),
                Touch.on(Control.OFFSET, NumberRow.dragged(data.offsetX(), words)),
                Touch.on(Control.OFFSET, NumberRow.dragged(data.offsetY(), words))));
    getChildren().add(fold);
  }

  private static Region features(InputsSetup inputs, Words words) {
    return new VBox(
        new FeaturesRow(inputs, words), new MessageLabel(inputs.messageProperty(), words.texts()));
  }

  private static Region shown(SetupViewModel setup, Words words) {
    PlaneSight planes = setup.planes();
    var test =
        box(
            "test-samples",
            planes.testProperty(),
            words.get("planes.test"),
            words.get("planes.test.tip"));
    ObservableValue<Boolean> tested = setup.inputs().testedProperty();
    test.visibleProperty().bind(tested);
    test.managedProperty().bind(tested);
    return settings(
        test,
        box(
            "two-colors",
            planes.twoColorsProperty(),
            words.get("planes.twoColors"),
            words.get("planes.twoColors.tip")));
  }

  private static CheckBox box(String id, BooleanProperty shown, String name, String tip) {
    var box = new CheckBox(name);
    box.setId(id);
    box.setWrapText(true);
    Tip.on(box, tip);
    ObservableValue<Boolean> now = shown;
    new Life(box).hear(now, box::setSelected);
    box.setOnAction(_ -> shown.set(box.isSelected()));
    return box;
  }

  private static String title(List<Message> said, Words words) {
    return words.get(
        "setup.data", said.stream().map(words::say).collect(Collectors.joining(" · ")));
  }

  /** Has somebody told when it was unfolded. */
  void onUnfolded(Runnable listener) {
    fold.onUnfolded(listener);
  }

  private static VBox settings(Node... rows) {
    var box = new VBox(rows);
    box.getStyleClass().add("settings");
    return box;
  }
}
