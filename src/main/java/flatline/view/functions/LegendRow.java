package flatline.view.functions;

import flatline.view.Ui;
import flatline.view.control.ConceptTip;
import flatline.view.control.TaughtTerm;
import flatline.view.life.Life;
import flatline.view.plot.Css;
import flatline.view.plot.LineStyle;
import flatline.view.plot.function.CurvePainter;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PlotCanvas;
import flatline.viewmodel.functions.FunctionItem;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A function to switch on and off, with a sample of its line. */
final class LegendRow extends HBox {

  private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
  private static final double SAMPLE_WIDTH = 3.3;
  private static final double SAMPLE_HEIGHT = 1;
  private static final double HEIGHT = 2.15;

  private final FunctionItem item;
  private final Ui ui;
  private final PlotCanvas sample = new PlotCanvas(this::paintSample);
  private final CheckBox box = new CheckBox();

  LegendRow(FunctionItem item, Ui ui) {
    this.item = item;
    this.ui = ui;
    getStyleClass().add("legend-row");
    sample.setAccessibleText(ui.texts().name(item.function()));
    setAlignment(Pos.CENTER_LEFT);
    box.setId("function-" + item.function().id());
    box.setText(ui.texts().name(item.function()));
    ConceptTip.teach(box, "", () -> List.of(TaughtTerm.of(item.function(), ui.texts())));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setWrapText(true);
    box.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(box, Priority.ALWAYS);
    box.selectedProperty().bindBidirectional(item.shownProperty());
    sample.visibleProperty().bind(item.shownProperty());
    sample.setMouseTransparent(true);
    getChildren().addAll(box, sample);
    var life = new Life(this);
    life.hear(item.shownProperty(), shown -> pseudoClassStateChanged(SHOWN, shown));
    life.hear(ui.look(), _ -> recolor());
  }

  /** Where there is room, more than its words need. */
  @Override
  protected double computePrefHeight(double width) {
    return Math.max(ui.look().getValue().em() * HEIGHT, super.computePrefHeight(width));
  }

  private LineStyle style() {
    return LineStyle.of(item.function(), ui.look().getValue().palette());
  }

  private void recolor() {
    double em = ui.look().getValue().em();
    sample.setMinSize(SAMPLE_WIDTH * em, SAMPLE_HEIGHT * em);
    sample.setMaxSize(SAMPLE_WIDTH * em, SAMPLE_HEIGHT * em);
    sample.setPrefSize(SAMPLE_WIDTH * em, SAMPLE_HEIGHT * em);
    sample.repaint();
    setStyle("-flatline-line: " + Css.of(style().color()));
  }

  private void paintSample(Pen pen) {
    style().apply(pen, ui.look().getValue().scaled(CurvePainter.LINE), Pen.Nib.SQUARE);
    pen.line(0, pen.height() / 2, pen.width(), pen.height() / 2);
  }
}
