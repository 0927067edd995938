package flatline.view.plot;

import flatline.model.vitals.Histogram;
import flatline.view.plot.pen.Pen;
import javafx.scene.paint.Color;

/** Paints a histogram as bars that stand on a line, and its outline. */
public final class HistogramPainter {

  private static final double FAINT = 0.22;
  private static final double OUTLINE = 1.4;

  private final Pen pen;
  private final Look look;
  private final LinearScale x;

  /**
   * @param x where values lie
   */
  public HistogramPainter(Pen pen, Look look, LinearScale x) {
    this.pen = pen;
    this.look = look;
    this.x = x;
  }

  /**
   * Paints one histogram; bars are seen through, so that several can lie on each other.
   *
   * @param bottom the line on which it stands, in pixels
   * @param perCount pixels of height for each value counted
   */
  public void paint(Histogram histogram, double bottom, double perCount, Color color) {
    Color faint = color.deriveColor(0, 1, 1, FAINT);
    pen.stroke(color, look.scaled(OUTLINE), Pen.Nib.SQUARE);
    for (int bin = 0; bin < histogram.bins(); bin++) {
      if (histogram.count(bin) > 0) {
        double left = x.at(histogram.edge(bin));
        double right = x.at(histogram.edge(bin + 1));
        double height = Math.max(look.scaled(2), histogram.count(bin) * perCount);
        pen.fillRect(left, bottom - height, right - left, height, 0, faint);
        pen.line(left + 1, bottom - height, right - 1, bottom - height);
      }
    }
  }
}
