package flatline.view.functions;

import flatline.model.activation.Activation;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.view.plot.Css;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.viewmodel.functions.ProbeReading;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is said of one function: its formula, its values at the probe, where it comes from. */
final class FunctionCard extends VBox {

  private static final int FACTS = 5;

  private final Ui ui;
  private final Region bar = new Region();
  private final FormulaView formula;
  private final List<Label> names = new ArrayList<>();
  private final List<Label> values = new ArrayList<>();
  private final Tooltip citation = new Tooltip();

  FunctionCard(Activation kind, Ui ui) {
    this.ui = ui;
    setId("card-" + kind.id());
    getStyleClass().addAll("card", "function-card");
    bar.getStyleClass().add("color-bar");
    var name = new Label(ui.texts().name(kind), bar);
    name.getStyleClass().add("heading");
    formula = new FormulaView(ui.texts());
    getChildren().addAll(name, formula);
    for (int i = 0; i < FACTS; i++) {
      getChildren().add(row());
    }
    citation.setWrapText(true);
    names.getLast().setTooltip(citation);
    new Life(this).hear(ui.look(), look -> color(kind, look));
  }

  private HBox row() {
    var name = new Label();
    name.getStyleClass().add("muted");
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    var value = new Label();
    value.getStyleClass().add("fact");
    value.setMinWidth(USE_PREF_SIZE);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    names.add(name);
    values.add(value);
    var row = new HBox(name, gap, value);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("fact-row");
    VBox.setVgrow(row, Priority.ALWAYS);
    return row;
  }

  private void color(Activation kind, Look look) {
    var color = LineStyle.of(kind, look.palette()).color();
    bar.setStyle("-fx-background-color: " + Css.of(color));
  }

  void show(ProbeReading reading) {
    formula.show(reading.function().formula());
    var facts = new ArrayList<>(reading.facts());
    facts.add(reading.source());
    for (int i = 0; i < FACTS; i++) {
      names.get(i).setText(ui.texts().say(facts.get(i).what()));
      values.get(i).setText(ui.texts().say(facts.get(i).value()));
    }
    citation.setText(ui.texts().say(reading.citation()));
  }
}
