package flatline.view.plot;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

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
  public void paint(Drawing drawing, Look look, List<Ticks.Tick> alongX, List<Ticks.Tick> alongY) {
    drawing.gc().setStroke(look.palette().surface().grid());
    alongX.forEach(tick -> drawing.vertical(x.at(tick.value()), top(), bottom()));
    alongY.forEach(tick -> drawing.horizontal(y.at(tick.value()), left(), right()));
    paintZeroLines(drawing, look.palette().ink().muted());
    var gc = drawing.gc();
    gc.setFill(look.palette().ink().muted());
    gc.setFont(look.caption());
    gc.setTextAlign(TextAlignment.CENTER);
    gc.setTextBaseline(VPos.TOP);
    double below = bottom() + look.scaled(GAP);
    alongX.forEach(tick -> gc.fillText(tick.label(), x.at(tick.value()), below));
    gc.setTextAlign(TextAlignment.RIGHT);
    gc.setTextBaseline(VPos.CENTER);
    double beside = left() - look.scaled(GAP) - 2;
    alongY.forEach(tick -> gc.fillText(tick.label(), beside, y.at(tick.value())));
  }

  private void paintZeroLines(Drawing drawing, Color color) {
    drawing.gc().setStroke(color);
    if (x.holds(0)) {
      drawing.vertical(x.at(0), top(), bottom());
    }
    if (y.holds(0)) {
      drawing.horizontal(y.at(0), left(), right());
    }
  }

  /** Paints something of which only what lies in the area is seen. */
  public void clipped(Drawing drawing, Runnable paint) {
    var gc = drawing.gc();
    gc.save();
    gc.beginPath();
    gc.rect(left(), top(), right() - left(), bottom() - top());
    gc.clip();
    paint.run();
    gc.restore();
  }
}
