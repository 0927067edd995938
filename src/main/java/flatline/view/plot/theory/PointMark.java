package flatline.view.plot.theory;

import flatline.view.plot.Look;
import flatline.view.plot.Marks;
import flatline.view.plot.pen.Pen;
import javafx.scene.paint.Color;

/** A measured point with its interval; one that does not fit is a square of another colour. */
final class PointMark {

  private static final double RADIUS = 3.2;
  private static final double CAP = 3.5;
  private static final double RING = 8;

  private final Pen pen;
  private final Look look;
  private final boolean misfit;

  PointMark(Pen pen, Look look, boolean misfit) {
    this.pen = pen;
    this.look = look;
    this.misfit = misfit;
  }

  /** Paints it: at x and y, its interval from low to high, all in pixels. */
  void paint(double x, double y, double low, double high) {
    Color color = misfit ? look.palette().classes().zero() : look.palette().ink().text();
    pen.stroke(color, look.scaled(1.4), Pen.Nib.SQUARE);
    double cap = look.scaled(CAP);
    pen.line(x, low, x, high);
    pen.line(x - cap, low, x + cap, low);
    pen.line(x - cap, high, x + cap, high);
    double radius = look.scaled(RADIUS);
    if (misfit) {
      pen.fillRect(x - 1.3 * radius, y - 1.3 * radius, 2.6 * radius, 2.6 * radius, 0, color);
    } else {
      Marks.point(pen, x, y, radius, color, look.palette().surface().card());
    }
  }

  /** Paints what shows that it is looked at. */
  void ring(double x, double y) {
    pen.stroke(look.palette().ink().accent(), look.scaled(2), Pen.Nib.SQUARE);
    pen.strokeCircle(x, y, look.scaled(RING));
  }
}
