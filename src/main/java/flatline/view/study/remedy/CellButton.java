package flatline.view.study.remedy;

import flatline.model.remedy.RemedyCell;
import flatline.model.remedy.RemedyTable;
import flatline.view.Tip;
import flatline.view.plot.ColorRamp;
import flatline.view.plot.Css;
import flatline.view.plot.Look;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * A remedy against a cause: which way it differs, how many units are dead, how often it is right;
 * the first as colour, too.
 */
final class CellButton extends Button {

  private static final PseudoClass OPENED = PseudoClass.getPseudoClass("opened");

  /** From here on dark letters are seen better than light ones. */
  private static final double LIGHT = 0.6;

  /** What a sketch shows: much death without a remedy, less with some. */
  private static final double MANY = 0.8;

  private static final double[] SKETCHED = {0.1, 0.55, 0.02, 0.8, 0.3};
  private static final double FAINT = 0.4;

  private final RemedyWords words;
  private final int row;
  private final int column;
  private final Label sign = new Label();
  private final Label dead = new Label();
  private final Label right = new Label();
  private final StringProperty told = new SimpleStringProperty("");
  private Optional<Shown> shown = Optional.empty();

  private record Shown(RemedyCell cell, Look look) {}

  /**
   * @param column 0 for the cause as it is, then the remedies
   * @param press shows a run of it
   */
  CellButton(RemedyWords words, int row, int column, Runnable press) {
    this.words = words;
    this.row = row;
    this.column = column;
    setId("remedy-" + row + "-" + column);
    getStyleClass().add("remedy-cell");
    var room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    right.getStyleClass().add("right");
    sign.getStyleClass().add("sign");
    var content = new HBox(sign, dead, room, right);
    content.getStyleClass().add("remedy-figures");
    setGraphic(content);
    setMaxWidth(Double.MAX_VALUE);
    setOnAction(_ -> press.run());
    setDisable(true);
    accessibleTextProperty().bind(told);
    Tip.on(this, told);
  }

  /** Marks it as the one whose run was opened. */
  void mark(boolean opened) {
    pseudoClassStateChanged(OPENED, opened);
  }

  /** Shows what is known of it. */
  void show(RemedyTable table, Look look) {
    RemedyCell cell = table.cell(row, column);
    var now = Optional.of(new Shown(cell, look));
    if (now.equals(shown)) {
      return; // styling a cell anew takes as long as painting ten
    }
    shown = now;
    boolean known = cell.done() > 0;
    setDisable(!known);
    if (known) {
      sign.setText(column == 0 ? "" : words.sign(cell));
      dead.setText(words.share(cell.deadEnd()));
      right.setText(words.share(cell.accuracy()));
      told.set(words.cell(table, row, column));
      paint(cell, look);
    }
  }

  /** Shows that nothing is known of it. */
  void clear() {
    shown = Optional.empty();
    setDisable(true);
    sign.setText("");
    dead.setText("");
    right.setText("");
    told.set("");
    setStyle("");
  }

  /** Shows what it may look like, made up and faint, without any number. */
  void sketch(Look look) {
    clear();
    double dead = column == 0 ? MANY : SKETCHED[(3 * row + 2 * column) % SKETCHED.length];
    setStyle(style(dead, look) + " -fx-opacity: " + FAINT + ";");
  }

  private void paint(RemedyCell cell, Look look) {
    setStyle(cell.deadEnd().count() == 0 ? "" : style(cell.deadEnd().mean(), look));
  }

  private static String style(double dead, Look look) {
    Color ground = ColorRamp.dying(look.palette()).at(dead);
    Color ink = ColorRamp.lightness(ground) > LIGHT ? Color.BLACK : Color.WHITE;
    return "-cell-ground: " + Css.of(ground) + "; -cell-ink: " + Css.of(ink) + ";";
  }
}
