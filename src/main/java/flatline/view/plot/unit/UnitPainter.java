package flatline.view.plot.unit;

import flatline.model.activation.Activation;
import flatline.model.vitals.Histogram;
import flatline.model.vitals.UnitSight;
import flatline.view.plot.Axes;
import flatline.view.plot.HistogramPainter;
import flatline.view.plot.LineStyle;
import flatline.view.plot.LinearScale;
import flatline.view.plot.Look;
import flatline.view.plot.Polyline;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import flatline.view.plot.pen.TextWidth;
import java.util.function.DoubleUnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/** Paints a unit's z over the data under its activation f and, thinner, f′. */
public final class UnitPainter {

  private static final double TOP = 2;
  private static final double FOOT = 14;
  private static final double BARS = 0.42;
  private static final double NARROWEST = 2;
  private static final double GAP = 4;
  private static final String ZERO = "z = 0";
  private static final TextWidth WIDTHS = new TextWidth();

  private final Pen pen;
  private final Look look;
  private final Axes axes;

  private UnitPainter(Pen pen, Axes axes, Look look) {
    this.pen = pen;
    this.axes = axes;
    this.look = look;
  }

  /** Paints a unit in its contender's style. */
  public static void paint(Pen pen, UnitSight.Seen seen, LineStyle style, Look look) {
    Axes axes = axes(pen, seen.signs().preactivations(), look);
    new UnitPainter(pen, axes, look).paint(seen, style);
  }

  /** As wide as the data, 0 always among them; f is seen as high as it is wide to the right. */
  private static Axes axes(Pen pen, Histogram histogram, Look look) {
    double low = Math.min(histogram.edge(0), -NARROWEST / 2);
    double high = Math.max(histogram.edge(histogram.bins()), NARROWEST / 2);
    double bottom = Math.max(TOP + 1, pen.height() - look.scaled(FOOT));
    double right = Math.max(2, pen.width() - 1);
    return new Axes(new LinearScale(low, high, 1, right), new LinearScale(-1.4, 1.6, bottom, TOP));
  }

  private void paint(UnitSight.Seen seen, LineStyle style) {
    Color hairline = look.palette().surface().hairline();
    pen.horizontal(axes.bottom(), axes.left(), axes.right(), hairline);
    pen.vertical(axes.x().at(0), axes.top(), axes.bottom(), hairline);
    Histogram histogram = seen.signs().preactivations();
    double perCount = BARS * (axes.bottom() - axes.top()) / Math.max(1, histogram.highest());
    var bars = new HistogramPainter(pen, look, axes.x());
    axes.clipped(
        pen,
        () -> {
          bars.paint(histogram, axes.bottom(), perCount, style.color());
          lines(seen.activation(), style);
        });
    ends();
  }

  private void lines(Activation activation, LineStyle style) {
    pen.stroke(look.palette().ink().muted(), look.scaled(1.1), Pen.Nib.FLAT);
    pen.dash(look.scaled(1.5), look.scaled(2.5));
    line(activation::derivative, axes.x().low(), 0);
    line(activation::derivative, Double.MIN_VALUE, axes.x().high());
    style.apply(pen, look.scaled(2.2));
    line(activation::value, axes.x().low(), axes.x().high());
  }

  private void line(DoubleUnaryOperator f, double from, double to) {
    Polyline.of(axes, f, from, to, 2).stroke(pen);
  }

  private void ends() {
    String low = look.numbers().fixed(axes.x().low(), 1);
    String high = look.numbers().fixed(axes.x().high(), 1);
    double zero = axes.x().at(0);
    double half = WIDTHS.of(ZERO, look.caption()) / 2 + look.scaled(GAP);
    double inside = Math.clamp(zero, half, Math.max(half, pen.width() - half));
    write(ZERO, inside, Pos.BOTTOM_CENTER);
    // An end at which there is no room beside the 0 goes without its number.
    if (axes.left() + WIDTHS.of(low, look.caption()) <= inside - half) {
      write(low, axes.left(), Pos.BOTTOM_LEFT);
    }
    if (axes.right() - WIDTHS.of(high, look.caption()) >= inside + half) {
      write(high, axes.right(), Pos.BOTTOM_RIGHT);
    }
  }

  private void write(String text, double x, Pos anchor) {
    var style = new TextStyle(look.caption(), look.palette().ink().muted(), anchor);
    pen.text(text, x, pen.height(), style);
  }
}
