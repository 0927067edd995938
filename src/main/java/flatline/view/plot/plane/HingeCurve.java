package flatline.view.plot.plane;

import flatline.view.plot.pen.Pen;
import java.util.Arrays;
import javafx.scene.paint.Color;

/** A bent line through a square picture; the active side is at the right of who walks along. */
final class HingeCurve implements HingeShape {

  private final double scale;
  private double[] xs = new double[32];
  private double[] ys = new double[32];
  private int size;

  /**
   * @param scale pixels of what is counted in points
   */
  HingeCurve(double scale) {
    this.scale = scale;
  }

  void add(double x, double y) {
    if (size == xs.length) {
      xs = Arrays.copyOf(xs, 2 * size);
      ys = Arrays.copyOf(ys, 2 * size);
    }
    xs[size] = scale * x;
    ys[size] = scale * y;
    size++;
  }

  int size() {
    return size;
  }

  double x(int point) {
    return xs[point];
  }

  double y(int point) {
    return ys[point];
  }

  /** Whether it ends where it begins. */
  private boolean isRing() {
    return size > 2 && xs[0] == xs[size - 1] && ys[0] == ys[size - 1];
  }

  @Override
  public void draw(Pen pen) {
    pen.polyline(xs, ys, size);
  }

  @Override
  public void band(Pen pen, Color color, double width) {
    if (size < 2) {
      return;
    }
    double[] bandX = Arrays.copyOf(xs, 2 * size);
    double[] bandY = Arrays.copyOf(ys, 2 * size);
    for (int i = 0; i < size; i++) {
      int before = i > 0 ? i - 1 : isRing() ? size - 2 : 0;
      int after = i < size - 1 ? i + 1 : isRing() ? 1 : size - 1;
      double dx = xs[after] - xs[before];
      double dy = ys[after] - ys[before];
      double length = Math.max(Math.hypot(dx, dy), Double.MIN_NORMAL);
      bandX[2 * size - 1 - i] = xs[i] - dy / length * width;
      bandY[2 * size - 1 - i] = ys[i] + dx / length * width;
    }
    pen.fillPolygon(bandX, bandY, 2 * size, color);
  }

  @Override
  public double[] nearEnd(double side, double room) {
    double left = room;
    int point = size - 1;
    while (point > size / 2 && left > 0) {
      left -= Math.hypot(xs[point] - xs[point - 1], ys[point] - ys[point - 1]);
      point--;
    }
    return new double[] {xs[point], ys[point]};
  }
}
