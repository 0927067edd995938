package flatline.view.training.units;

import flatline.model.activation.Activation;
import flatline.model.number.Numbers;
import flatline.model.vitals.Histogram;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.view.plot.Axes;
import flatline.view.plot.Drawing;
import flatline.view.plot.HistogramPainter;
import flatline.view.plot.LineStyle;
import flatline.view.plot.LinearScale;
import flatline.view.plot.Look;
import flatline.view.plot.PlotCanvas;
import flatline.view.plot.Polyline;
import flatline.view.plot.TextWidth;
import flatline.viewmodel.UnitModel;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import javafx.geometry.VPos;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;

/** A unit's z over the data under its activation f and, thinner, f′: small, and live. */
final class UnitPlot extends StackPane {

  private static final double HEIGHT = 92;
  private static final double FOOT = 14;
  private static final double BARS = 0.42;
  private static final double NARROWEST = 2;

  private static final double GAP = 4;
  private static final String ZERO = "z = 0";

  private final Ui ui;
  private final TextWidth width = new TextWidth();
  private Consumer<Drawing> picture = _ -> {};
  private final PlotCanvas canvas = new PlotCanvas(drawing -> picture.accept(drawing));

  UnitPlot(Ui ui) {
    this.ui = ui;
    getChildren().add(canvas);
    new Life(this).hear(ui.look(), _ -> canvas.repaint());
  }

  /** Shows a unit in its contender's style. */
  void show(UnitModel.Seen seen, LineStyle style) {
    picture = drawing -> paint(drawing, seen, style);
    canvas.repaint();
  }

  @Override
  protected double computePrefHeight(double width) {
    return ui.look().getValue().scaled(HEIGHT);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private void paint(Drawing drawing, UnitModel.Seen now, LineStyle style) {
    Look look = ui.look().getValue();
    Histogram histogram = now.signs().preactivations();
    Axes axes = axes(drawing, look, histogram);
    drawing.gc().setStroke(look.palette().surface().hairline());
    drawing.horizontal(axes.bottom(), axes.left(), axes.right());
    drawing.vertical(axes.x().at(0), axes.top(), axes.bottom());
    double perCount = BARS * (axes.bottom() - axes.top()) / Math.max(1, histogram.highest());
    var bars = new HistogramPainter(drawing, look, axes.x());
    axes.clipped(drawing, () -> bars.paint(histogram, axes.bottom(), perCount, style.color()));
    axes.clipped(drawing, () -> paintLines(drawing, axes, now.activation(), style));
    paintEnds(drawing, axes, look);
  }

  /** As wide as the data, 0 always among them; f is seen as high as it is wide to the right. */
  private static Axes axes(Drawing drawing, Look look, Histogram histogram) {
    double low = Math.min(histogram.edge(0), -NARROWEST / 2);
    double high = Math.max(histogram.edge(histogram.bins()), NARROWEST / 2);
    double bottom = drawing.height() - look.scaled(FOOT);
    return new Axes(
        new LinearScale(low, high, 1, drawing.width() - 1), new LinearScale(-1.4, 1.6, bottom, 2));
  }

  private void paintLines(Drawing drawing, Axes axes, Activation activation, LineStyle style) {
    Look look = ui.look().getValue();
    var gc = drawing.gc();
    gc.setStroke(look.palette().ink().muted());
    gc.setLineWidth(look.scaled(1.1));
    gc.setLineDashes(look.scaled(1.5), look.scaled(2.5));
    line(axes, activation::derivative, axes.x().low(), 0).stroke(gc);
    line(axes, activation::derivative, Double.MIN_VALUE, axes.x().high()).stroke(gc);
    style.apply(gc, look.scaled(2.2));
    line(axes, activation::value, axes.x().low(), axes.x().high()).stroke(gc);
    gc.setLineDashes();
  }

  private static Polyline line(Axes axes, DoubleUnaryOperator f, double from, double to) {
    return Polyline.of(axes, f, from, to, 2);
  }

  private void paintEnds(Drawing drawing, Axes axes, Look look) {
    var gc = drawing.gc();
    gc.setFont(look.caption());
    gc.setFill(look.palette().ink().muted());
    gc.setTextBaseline(VPos.BOTTOM);
    String low = number(axes.x().low());
    String high = number(axes.x().high());
    double zero = axes.x().at(0);
    double half = width.of(ZERO, look.caption()) / 2 + look.scaled(GAP);
    write(drawing, ZERO, zero, TextAlignment.CENTER);
    // An end at which there is no room beside the 0 goes without its number.
    if (axes.left() + width.of(low, look.caption()) <= zero - half) {
      write(drawing, low, axes.left(), TextAlignment.LEFT);
    }
    if (axes.right() - width.of(high, look.caption()) >= zero + half) {
      write(drawing, high, axes.right(), TextAlignment.RIGHT);
    }
  }

  private static String number(double value) {
    return Numbers.fixed(value, 1);
  }

  private static void write(Drawing drawing, String text, double x, TextAlignment alignment) {
    drawing.gc().setTextAlign(alignment);
    drawing.gc().fillText(text, x, drawing.height());
  }
}
