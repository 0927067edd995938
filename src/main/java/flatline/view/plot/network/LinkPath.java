package flatline.view.plot.network;

import flatline.view.plot.pen.Pen;

/**
 * The way of a link, from the right edge of what it comes from to the left edge of its unit: a
 * curve that leaves and arrives level.
 */
record LinkPath(double fromX, double fromY, double toX, double toY) {

  private static final double BEND = 0.55;

  static LinkPath of(NetworkLayout layout, int layer, int unit, int input) {
    return new LinkPath(
        layout.x(layer - 1) + size(layout, layer - 1) / 2,
        layout.y(layer - 1, input),
        layout.x(layer) - size(layout, layer) / 2,
        layout.y(layer, unit));
  }

  private static double size(NetworkLayout layout, int layer) {
    if (layer < 0) {
      return layout.inputSize();
    }
    return layer == layout.shape().hidden().size() ? layout.outputTile() : layout.tile();
  }

  void draw(Pen pen) {
    pen.curve(fromX, fromY, toX, toY, (toX - fromX) * BEND);
  }

  /** Its length, about. */
  double length() {
    return Math.hypot(toX - fromX, toY - fromY);
  }

  /** The x at a share of the way, 0 to 1. */
  double x(double share) {
    double bend = (toX - fromX) * BEND;
    return bezier(share, fromX, fromX + bend, toX - bend, toX);
  }

  /** The y at a share of the way, 0 to 1. */
  double y(double share) {
    return bezier(share, fromY, fromY, toY, toY);
  }

  private static double bezier(double t, double a, double b, double c, double d) {
    double u = 1 - t;
    return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
  }
}
