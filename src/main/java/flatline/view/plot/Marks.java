package flatline.view.plot;

import javafx.scene.paint.Color;

/** Marks at points of a plot, all given by their centre and radius in pixels. */
public final class Marks {

  /** The width of a rim as a share of the radius. */
  private static final double RIM = 0.42;

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
}
