package flatline.view.plot;

import flatline.view.plot.pen.Pen;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** A line through points in pixels. A point on the straight way between its neighbours is saved. */
public final class Polyline {

  /** Rounding errors in pixels; larger ones would add up to a visible bend. */
  private static final double FLAT = 1e-6;

  private double[] xs = new double[64];
  private double[] ys = new double[64];
  private int size;

  /**
   * The line of a function between two values of x, which both get points.
   *
   * @param step the distance of points in pixels
   */
  public static Polyline of(
      Axes axes, DoubleUnaryOperator function, double from, double to, double step) {
    var line = new Polyline();
    double height = axes.bottom() - axes.top();
    int steps = (int) Math.max(1, Math.ceil((axes.x().at(to) - axes.x().at(from)) / step));
    for (int i = 0; i <= steps; i++) {
      double x = i == steps ? to : from + (to - from) * i / steps;
      double y = axes.y().at(function.applyAsDouble(x));
      // The renderer's arithmetic suffers from far-off points; nobody sees them.
      line.add(axes.x().at(x), Math.clamp(y, axes.top() - 9 * height, axes.bottom() + 9 * height));
    }
    return line;
  }

  /** Goes on to a point in pixels. */
  public void add(double x, double y) {
    if (size >= 2 && isOnTheWay(x, y)) {
      size--;
    }
    if (size == xs.length) {
      xs = Arrays.copyOf(xs, 2 * size);
      ys = Arrays.copyOf(ys, 2 * size);
    }
    xs[size] = x;
    ys[size] = y;
    size++;
  }

  /** Goes on through all points of another line. */
  public void append(Polyline other) {
    for (int i = 0; i < other.size; i++) {
      add(other.xs[i], other.ys[i]);
    }
  }

  private boolean isOnTheWay(double x, double y) {
    double ax = xs[size - 1] - xs[size - 2];
    double ay = ys[size - 1] - ys[size - 2];
    double bx = x - xs[size - 2];
    double by = y - ys[size - 2];
    double length = Math.sqrt(bx * bx + by * by);
    boolean forward = ax * bx + ay * by >= 0 && ax * ax + ay * ay <= length * length;
    return forward && Math.abs(ax * by - ay * bx) <= FLAT * length;
  }

  /** The number of points kept. */
  public int size() {
    return size;
  }

  /** Draws the line with the stroke that is set. */
  public void stroke(Pen pen) {
    pen.polyline(xs, ys, size);
  }
}
