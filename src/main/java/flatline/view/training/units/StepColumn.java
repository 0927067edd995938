package flatline.view.training.units;

import flatline.model.autopsy.StepArithmetic;
import flatline.view.Ui;
import flatline.view.plot.Css;
import flatline.view.plot.LineStyle;
import flatline.viewmodel.training.timeline.LinePush;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One network's arithmetic of the step that is played, and what comes of it for its unit. */
final class StepColumn {

  private final Ui ui;
  private final Region bar = new Region();
  private final Label name = new Label();
  private final HBox head = new HBox(bar, name);
  private final ArithmeticTable table;
  private final VBox updates = new VBox();
  private final PushChart pushes;
  private final VBox end = new VBox();
  private final VBox closing;

  StepColumn(Ui ui, int contender) {
    this.ui = ui;
    bar.getStyleClass().add("contender-bar");
    name.getStyleClass().add("title");
    head.getStyleClass().add("head");
    table = new ArithmeticTable(ui);
    table.setId("slow-" + contender);
    table.setMinHeight(0);
    pushes = new PushChart(ui);
    pushes.setId("slow-push-" + contender);
    updates.setId("slow-updates-" + contender);
    HBox.setHgrow(pushes, Priority.ALWAYS);
    var update = new HBox(ui.look().getValue().scaled(12), updates, pushes);
    update.setAlignment(Pos.BOTTOM_LEFT);
    end.setId("slow-ends-" + contender);
    closing = new VBox(update, end);
    closing.setId("slow-closing-" + contender);
    closing.setMinHeight(Region.USE_PREF_SIZE);
  }

  /** Its parts, which stand as high as those of the other networks. */
  List<Region> rows() {
    return List.of(head, table, closing);
  }

  /**
   * Shows the first lines of a network's step.
   *
   * @param called what the network is called beside the others
   * @param arrows how the step pushes the unit's line, if it does
   * @param scale by which arrows are measured: those of all networks
   */
  void show(
      String called,
      LineStyle style,
      StepArithmetic step,
      int lines,
      List<LinePush> arrows,
      List<LinePush> scale) {
    bar.setStyle("-fx-background-color: " + Css.of(style.color()));
    name.setText(called);
    table.show(step, lines);
    var words = new ClosingLines(ui.texts(), step);
    updates.getChildren().setAll(words.updates(lines).stream().map(StepColumn::text).toList());
    end.getChildren().setAll(words.ends(lines).stream().map(StepColumn::text).toList());
    pushes.show(arrows, scale);
  }

  private static Label text(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("strong");
    return label;
  }
}
