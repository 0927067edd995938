package flatline.view.plot;

import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/**
 * Two axes and the area between them.
 *
 * @param x its pixels grow to the right
 * @param y its pixels shrink with growing values
 */
public record Axes(LinearScale x, LinearScale y) {

  private static final double GAP = 7;

  /** The left edge of the area. */
  public double left() {
    return x.start();
  }

  /** The right edge of the area. */
  public double right() {
    return x.end();
  }

  /** The upper edge of the area. */
  public double top() {
    return y.end();
  }

  /** The lower edge of the area. */
  public double bottom() {
    return y.start();
  }

  /** Paints the grid, the lines through 0 and the labels outside the area. */
  public void paint(Pen pen, Look look, List<Ticks.Tick> alongX, List<Ticks.Tick> alongY) {
    Color grid = look.palette().surface().grid();
    Color muted = look.palette().ink().muted();
    alongX.forEach(tick -> pen.vertical(x.at(tick.value()), top(), bottom(), grid));
    alongY.forEach(tick -> pen.horizontal(y.at(tick.value()), left(), right(), grid));
    if (x.holds(0)) {
      pen.vertical(x.at(0), top(), bottom(), muted);
    }
    if (y.holds(0)) {
      pen.horizontal(y.at(0), left(), right(), muted);
    }
    var under = new TextStyle(look.caption(), muted, Pos.TOP_CENTER);
    double below = bottom() + look.scaled(GAP);
    alongX.forEach(
        tick -> pen.text(look.numbers().of(tick.label()), x.at(tick.value()), below, under));
    var left = new TextStyle(look.caption(), muted, Pos.CENTER_RIGHT);
    double beside = left() - look.scaled(GAP) - 2;
    alongY.forEach(
        tick -> pen.text(look.numbers().of(tick.label()), beside, y.at(tick.value()), left));
  }

  /** Paints something of which only what lies in the area is seen. */
  public void clipped(Pen pen, Runnable paint) {
    pen.clipped(left(), top(), right() - left(), bottom() - top(), paint);
  }
}
