package flatline.view.functions;

import flatline.model.scenario.Control;
import flatline.view.ContentScroll;
import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.control.AlphaSlider;
import flatline.view.control.NumberRow;
import flatline.view.control.Touch;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.functions.FunctionItem;
import flatline.viewmodel.functions.FunctionsViewModel;
import flatline.viewmodel.functions.UnitData;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The controls at the left. */
final class SidePane extends StackPane {

  private final Ui ui;

  SidePane(FunctionsViewModel model, Ui ui, Runnable measure) {
    this.ui = ui;
    getStyleClass().addAll("card", "side-pane");
    var rows = new VBox();
    rows.getStyleClass().add("legend");
    for (FunctionItem item : model.items()) {
      rows.getChildren().add(new LegendRow(item, ui));
      NumberSetting parameter = model.parameters().get(item.function().id());
      if (parameter != null) {
        rows.getChildren().add(field(parameter, item));
      }
    }
    var gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    var content =
        new VBox(
            Touch.on(Control.ALPHA, new AlphaSlider(model.leak(), ui.texts())),
            new ReachLine(model.reach(), ui.texts()),
            section("functions.title"),
            rows,
            new Separator(),
            section("functions.show"),
            toggle("tangents", "functions.tangents", model.tangentsProperty()),
            toggle("lens", "functions.lens", model.lensProperty()),
            data(model.data()),
            gap,
            measureButton(measure));
    content.getStyleClass().add("side");
    var scroll = new ContentScroll(content);
    scroll.setFitToHeight(true);
    getChildren().add(scroll);
  }

  /** The field of a function's parameter, while the function is on. */
  private NumberRow field(NumberSetting parameter, FunctionItem item) {
    var field = NumberRow.typed(parameter, new Words(ui.texts()));
    field.visibleProperty().bind(item.shownProperty());
    field.managedProperty().bind(field.visibleProperty());
    return field;
  }

  private Label section(String key) {
    var label = new Label(ui.texts().get(key));
    label.getStyleClass().addAll("section", "muted");
    return label;
  }

  private SwitchRow toggle(String id, String title, BooleanProperty property) {
    return new SwitchRow(id, ui.texts().get(title), property);
  }

  private SwitchRow data(UnitData data) {
    var row = toggle("unit-data", "functions.data.none", data.onProperty());
    row.name().textProperty().bind(data.titleProperty().map(ui.texts()::say));
    row.disableProperty().bind(data.availableProperty().map(available -> !available));
    return row;
  }

  private Button measureButton(Runnable measure) {
    var button = new Button(ui.texts().get("functions.measure"));
    button.setId("measure-cost");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setWrapText(true); // beside a scroll bar the words need two lines
    button.setMinHeight(USE_PREF_SIZE);
    button.setOnAction(_ -> measure.run());
    return button;
  }
}
