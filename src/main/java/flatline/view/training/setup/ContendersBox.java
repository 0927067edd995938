package flatline.view.training.setup;

import flatline.model.scenario.Control;
import flatline.model.scenario.Setup;
import flatline.view.ScaledIcon;
import flatline.view.Tip;
import flatline.view.Words;
import flatline.view.control.ChoiceRow;
import flatline.view.control.NumberRow;
import flatline.view.control.Touch;
import flatline.view.plot.Look;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.training.setup.ContendersSetup;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The activations that train side by side: each can be chosen, taken away, and more added. */
final class ContendersBox extends VBox {

  private static final double ICON = 16;

  private final ContendersSetup setup;
  private final Words words;
  private final ObservableValue<Look> look;

  ContendersBox(ContendersSetup setup, Words words, ObservableValue<Look> look) {
    this.setup = setup;
    this.words = words;
    this.look = look;
    getStyleClass().add("settings");
    var title = new Label(words.get("setup.networks"));
    title.getStyleClass().add("muted");
    getChildren().add(title);
    for (int i = 0; i < Setup.MOST_CONTENDERS; i++) {
      getChildren().add(row(i));
      int index = i;
      setup.parameters(i).forEach((id, setting) -> getChildren().add(field(index, id, setting)));
    }
    getChildren().add(add());
  }

  private HBox row(int index) {
    ComboBox<String> box =
        Touch.on(Control.ACTIVATION, ChoiceRow.box(setup.activation(index), words));
    var remove = new Button();
    remove.setId("remove-contender" + (index + 1));
    remove.setGraphic(ScaledIcon.of(Feather.X, ICON, look));
    remove.getStyleClass().add("quiet");
    remove.setAccessibleText(words.get("setup.remove"));
    Tip.on(remove, words.get("setup.remove"));
    remove.setOnAction(_ -> setup.remove(index));
    remove.visibleProperty().bind(setup.countProperty().greaterThan(1));
    Touch.on(Control.NETWORKS, remove);
    var row = new HBox(box, remove);
    row.getStyleClass().add("contender-row");
    row.visibleProperty().bind(setup.countProperty().greaterThan(index));
    row.managedProperty().bind(row.visibleProperty());
    return row;
  }

  private NumberRow field(int index, String activation, NumberSetting parameter) {
    NumberRow row = Touch.on(Control.ALPHA, NumberRow.typed(parameter, words));
    row.visibleProperty()
        .bind(
            setup
                .countProperty()
                .greaterThan(index)
                .and(setup.activation(index).chosenProperty().isEqualTo(activation)));
    row.managedProperty().bind(row.visibleProperty());
    return row;
  }

  private Button add() {
    var add = new Button(words.get("setup.add"));
    add.setId("add-contender");
    add.getStyleClass().addAll("quiet", "link");
    add.setOnAction(_ -> setup.add());
    add.visibleProperty().bind(setup.countProperty().lessThan(Setup.MOST_CONTENDERS));
    add.managedProperty().bind(add.visibleProperty());
    return Touch.on(Control.NETWORKS, add);
  }
}
