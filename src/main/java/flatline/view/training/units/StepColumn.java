package flatline.view.training.units;

import flatline.model.autopsy.StepArithmetic;
import flatline.view.Ui;
import flatline.view.plot.Css;
import flatline.view.plot.LineStyle;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One network's arithmetic of the step that is played, and what comes of it for its unit. */
final class StepColumn {

  private final Ui ui;
  private final Region bar = new Region();
  private final Label name = new Label();
  private final HBox head = new HBox(bar, name);
  private final ArithmeticTable table;
  private final VBox closing = new VBox();

  StepColumn(Ui ui, int contender) {
    this.ui = ui;
    bar.getStyleClass().add("contender-bar");
    name.getStyleClass().add("title");
    head.getStyleClass().add("head");
    table = new ArithmeticTable(ui);
    table.setId("slow-" + contender);
    table.setMinHeight(0);
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
   */
  void show(String called, LineStyle style, StepArithmetic step, int lines) {
    bar.setStyle("-fx-background-color: " + Css.of(style.color()));
    name.setText(called);
    table.show(step, lines);
    closing
        .getChildren()
        .setAll(
            new ClosingLines(ui.texts(), step)
                .lines(lines).stream().map(StepColumn::text).toList());
  }

  private static Label text(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("strong");
    return label;
  }
}
