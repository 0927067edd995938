package flatline.view.study.theory;

import flatline.view.plot.Drawing;
import flatline.view.plot.Look;
import flatline.view.plot.Marks;
import javafx.scene.paint.Color;

/** A measured point with its interval; one that does not fit is a square of another colour. */
final class PointMark {

  private static final double RADIUS = 3.2;
  private static final double CAP = 3.5;
  private static final double RING = 8;

  private final Drawing drawing;
  private final Look look;
  private final boolean misfit;

  PointMark(Drawing drawing, Look look, boolean misfit) {
    this.drawing = drawing;
    this.look = look;
    this.misfit = misfit;
  }

  /** Paints it: at x and y, its interval from low to high, all in pixels. */
  void paint(double x, double y, double low, double high) {
    Color color = misfit ? look.palette().classes().zero() : look.palette().ink().text();
    var gc = drawing.gc();
    gc.setStroke(color);
    gc.setLineWidth(look.scaled(1.4));
    gc.setLineDashes();
    double cap = look.scaled(CAP);
    gc.strokeLine(x, low, x, high);
    gc.strokeLine(x - cap, low, x + cap, low);
    gc.strokeLine(x - cap, high, x + cap, high);
    double radius = look.scaled(RADIUS);
    if (misfit) {
      gc.setFill(color);
      gc.fillRect(x - 1.3 * radius, y - 1.3 * radius, 2.6 * radius, 2.6 * radius);
    } else {
      Marks.point(drawing, x, y, radius, color, look.palette().surface().card());
    }
  }

  /** Paints what shows that it is looked at. */
  void ring(double x, double y) {
    var gc = drawing.gc();
    double radius = look.scaled(RING);
    gc.setStroke(look.palette().ink().accent());
    gc.setLineWidth(look.scaled(2));
    gc.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
