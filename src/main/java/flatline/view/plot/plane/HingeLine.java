package flatline.view.plot.plane;

import flatline.view.plot.pen.Pen;
import javafx.scene.paint.Color;

/**
 * A line through a square picture.
 *
 * @param x of the point nearest to the picture's middle
 * @param y of that point
 * @param alongX from there to an end of the line, which lies outside
 * @param alongY the same, downwards
 * @param toX a pixel towards the active side
 * @param toY the same, downwards
 */
record HingeLine(double x, double y, double alongX, double alongY, double toX, double toY)
    implements HingeShape {

  /** A line at a distance of a picture's middle, against the direction of its active side. */
  static HingeLine of(double side, double toX, double toY, double distance) {
    double x = side / 2 - toX * distance;
    double y = side / 2 - toY * distance;
    return new HingeLine(x, y, -toY * side, toX * side, toX, toY);
  }

  @Override
  public void draw(Pen pen) {
    pen.line(x - alongX, y - alongY, x + alongX, y + alongY);
  }

  @Override
  public void band(Pen pen, Color color, double width) {
    double dx = toX * width;
    double dy = toY * width;
    double[] xs = {x - alongX, x + alongX, x + alongX + dx, x - alongX + dx};
    double[] ys = {y - alongY, y + alongY, y + alongY + dy, y - alongY + dy};
    pen.fillPolygon(xs, ys, 4, color);
  }

  @Override
  public double[] nearEnd(double side, double room) {
    double from = Math.max(enters(x, alongX, side), enters(y, alongY, side));
    double to = -Math.max(enters(x, -alongX, side), enters(y, -alongY, side));
    double share = Math.max((from + to) / 2, to - room / side);
    return new double[] {x + share * alongX, y + share * alongY};
  }

  /** The share of a way, from −1 to 1, after which it has come between 0 and a limit. */
  private static double enters(double at, double by, double limit) {
    if (by == 0) {
      return -1;
    }
    return Math.max(-1, (by > 0 ? -at : limit - at) / by);
  }
}
