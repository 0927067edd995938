package flatline.view.plot;

import flatline.view.plot.pen.Pen;
import javafx.scene.paint.Color;

/** Marks at points of a plot, all given by their centre and radius in pixels. */
public final class Marks {

  /** The width of a rim as a share of the radius. */
  private static final double RIM = 0.42;

  private static final int DASHES = 7;
  private static final double DASH = 0.62;
  private static final double WIDE = 1.17;

  private Marks() {}

  /** A filled point with a rim of the ground's colour, so that it stands out from lines. */
  public static void point(Pen pen, double x, double y, double radius, Color fill, Color ground) {
    pen.fillCircle(x, y, radius * (1 + RIM), ground);
    pen.fillCircle(x, y, radius, fill);
  }

  /** An open circle: a value that is not taken. */
  public static void openCircle(
      Pen pen, double x, double y, double radius, Color line, Color ground) {
    pen.fillCircle(x, y, radius * (1 + RIM / 2), line);
    pen.fillCircle(x, y, radius * (1 - RIM / 2), ground);
  }

  /** A cross: dead. */
  public static void cross(Pen pen, double x, double y, double radius, Color color, double line) {
    pen.stroke(color, line, Pen.Nib.FLAT);
    pen.line(x - radius, y - radius, x + radius, y + radius);
    pen.line(x - radius, y + radius, x + radius, y - radius);
  }

  /** An open circle of dashes: inactive. */
  public static void ring(Pen pen, double x, double y, double radius, Color color, double line) {
    double share = 2 * Math.PI * radius / DASHES;
    pen.stroke(color, line, Pen.Nib.FLAT);
    pen.dash(DASH * share, (1 - DASH) * share);
    pen.strokeCircle(x, y, radius);
  }

  /** A bar across the end of a line: it goes no further. */
  public static void bar(Pen pen, double x, double y, double radius, Color color, double line) {
    pen.stroke(color, line, Pen.Nib.FLAT);
    pen.line(x, y - radius, x, y + radius);
  }

  /** A square on its corner: begun anew. */
  public static void diamond(Pen pen, double x, double y, double radius, Color color) {
    double reach = WIDE * radius;
    double[] xs = {x, x + reach, x, x - reach};
    double[] ys = {y - reach, y, y + reach, y};
    pen.fillPolygon(xs, ys, 4, color);
  }

  /** An arrow head that points up: back. */
  public static void up(Pen pen, double x, double y, double radius, Color color) {
    double[] xs = {x - WIDE * radius, x, x + WIDE * radius};
    double[] ys = {y + radius, y - radius, y + radius};
    pen.fillPolygon(xs, ys, 3, color);
  }
}
