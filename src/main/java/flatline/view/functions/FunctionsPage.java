package flatline.view.functions;

import flatline.model.activation.Graph;
import flatline.view.Page;
import flatline.view.Sheet;
import flatline.view.Ui;
import flatline.view.key.KeyAction;
import flatline.viewmodel.functions.CostViewModel;
import flatline.viewmodel.functions.FunctionsViewModel;
import java.util.List;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;

/** f above, f′ below, on one x axis; controls at the left, what is said of each at the right. */
public final class FunctionsPage extends StackPane {

  private static final double VALUE_SHARE = 58;

  private final CostViewModel cost;
  private final Sheet sheet;

  private FunctionsPage(
      FunctionsViewModel model, CostViewModel cost, Ui ui, Runnable openTraining) {
    this.cost = cost;
    sheet = CostView.inSheet(cost, ui, this::hideCost);
    var value = new GraphPane(model, Graph.VALUE, ui);
    var slope = new GraphPane(model, Graph.SLOPE, ui);
    var graphs = graphs(value, slope);
    HBox.setHgrow(graphs, Priority.ALWAYS);
    var side = new SidePane(model, ui, this::showCost);
    var cards = new CardColumn(model, ui, openTraining);
    var columns = new HBox(side, graphs, cards);
    columns.getStyleClass().addAll("page", "functions-page");
    getChildren().add(columns);
    // The data under the curves go along with the training.
    ui.pulse().hear(this, model::onPulse);
  }

  private static GridPane graphs(GraphPane value, GraphPane slope) {
    var graphs = new GridPane();
    graphs.getStyleClass().add("graphs");
    graphs.addColumn(0, value, slope);
    graphs.getRowConstraints().addAll(share(VALUE_SHARE), share(100 - VALUE_SHARE));
    GridPane.setHgrow(value, Priority.ALWAYS);
    return graphs;
  }

  private static RowConstraints share(double percent) {
    var row = new RowConstraints();
    row.setPercentHeight(percent);
    return row;
  }

  private void showCost() {
    if (!getChildren().contains(sheet)) {
      getChildren().add(sheet);
      sheet.requestFocus();
      cost.start();
    }
  }

  private void hideCost() {
    cost.cancel();
    getChildren().remove(sheet);
  }

  /** The page with its keys. */
  public static Page of(
      FunctionsViewModel model, CostViewModel cost, Ui ui, Runnable openTraining) {
    return new Page(
        "functions", () -> new FunctionsPage(model, cost, ui, openTraining), keys(model));
  }

  private static List<KeyAction> keys(FunctionsViewModel model) {
    var zoom = model.zoom();
    return List.of(
        KeyAction.of("key.probeLeft", () -> model.stepProbe(false), "Left"),
        KeyAction.of("key.probeRight", () -> model.stepProbe(true), "Right"),
        KeyAction.of("key.probeZero", () -> model.moveProbe(0), "0", "Numpad 0"),
        KeyAction.of(
            "key.zoomIn", () -> zoom.zoomByKey(true), "Plus", "Equals", "Shift+Equals", "Add"),
        KeyAction.of("key.zoomOut", () -> zoom.zoomByKey(false), "Minus", "Subtract"),
        KeyAction.of("key.panLeft", () -> zoom.panByKey(-1, 0), "Shift+Left"),
        KeyAction.of("key.panRight", () -> zoom.panByKey(1, 0), "Shift+Right"),
        KeyAction.of("key.panUp", () -> zoom.panByKey(0, 1), "Shift+Up"),
        KeyAction.of("key.panDown", () -> zoom.panByKey(0, -1), "Shift+Down"),
        KeyAction.of("key.resetView", zoom::reset, "R"));
  }
}
