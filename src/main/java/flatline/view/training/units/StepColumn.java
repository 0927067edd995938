package flatline.view.training.units;

import flatline.model.activation.Activation;
import flatline.model.autopsy.StepArithmetic;
import flatline.view.Ui;
import flatline.view.plot.Css;
import flatline.view.plot.LineStyle;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One network's arithmetic of the step that is played, and what comes of it for its unit. */
final class StepColumn extends VBox {

  private final Ui ui;
  private final Region bar = new Region();
  private final Label name = new Label();
  private final ArithmeticTable table;
  private final VBox closing = new VBox();

  StepColumn(Ui ui, int contender) {
    this.ui = ui;
    setId("slow-" + contender);
    getStyleClass().add("step-column");
    bar.getStyleClass().add("contender-bar");
    name.getStyleClass().add("title");
    var head = new HBox(bar, name);
    head.getStyleClass().add("head");
    table = new ArithmeticTable(ui);
    VBox.setVgrow(table, Priority.ALWAYS);
    table.setMinHeight(0);
    setMinHeight(0);
    closing.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(head, table, closing);
  }

  /** Shows the first lines of a network's step. */
  void show(Activation activation, LineStyle style, StepArithmetic step, int lines) {
    bar.setStyle("-fx-background-color: " + Css.of(style.color()));
    name.setText(ui.texts().name(activation));
    table.show(step, lines);
    closing.getChildren().setAll(table.closing(step, lines));
  }
}
