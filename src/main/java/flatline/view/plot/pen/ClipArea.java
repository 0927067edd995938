package flatline.view.plot.pen;

/**
 * A rectangle that things are cut to by arithmetic: a canvas that is told to clip paints each thing
 * on a picture of its own first, as large as all of it.
 */
record ClipArea(double left, double top, double right, double bottom) {

  /** Is given the pieces of a line that lie inside. */
  @FunctionalInterface
  interface Pieces {
    /**
     * Takes a piece of so many points.
     *
     * @param before the length of the line up to the first of the points, for its dashes
     */
    void take(double[] xs, double[] ys, int points, double before);
  }

  /** What lies in both, of no width or height where nothing does. */
  ClipArea within(ClipArea around) {
    double newLeft = Math.clamp(left, around.left, around.right);
    double newTop = Math.clamp(top, around.top, around.bottom);
    return new ClipArea(
        newLeft,
        newTop,
        Math.clamp(right, newLeft, around.right),
        Math.clamp(bottom, newTop, around.bottom));
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  /** Whether all that lies less far from a point than a distance is inside. */
  boolean holds(double x, double y, double distance) {
    return x - distance >= left
        && x + distance <= right
        && y - distance >= top
        && y + distance <= bottom;
  }

  /** Whether some of what lies less far from a point than a distance may be inside. */
  boolean reaches(double x, double y, double distance) {
    return x + distance > left
        && x - distance < right
        && y + distance > top
        && y - distance < bottom;
  }

  /** Hands on what lies inside of a line through the first points of two arrays. */
  void cut(double[] xs, double[] ys, int points, Pieces pieces) {
    if (holdsAll(xs, ys, points)) {
      pieces.take(xs, ys, points, 0);
      return;
    }
    double[] insideX = new double[points];
    double[] insideY = new double[points];
    int size = 0;
    double length = 0;
    double before = 0;
    for (int i = 1; i < points; i++) {
      double dx = xs[i] - xs[i - 1];
      double dy = ys[i] - ys[i - 1];
      double enters =
          Math.max(first(xs[i - 1], dx, left, right), first(ys[i - 1], dy, top, bottom));
      double leaves = Math.min(last(xs[i - 1], dx, left, right), last(ys[i - 1], dy, top, bottom));
      double way = Math.hypot(dx, dy);
      boolean finite = way < Double.POSITIVE_INFINITY;
      if (finite && enters <= leaves) {
        if (size == 0) {
          before = length + enters * way;
          insideX[0] = xs[i - 1] + enters * dx;
          insideY[0] = ys[i - 1] + enters * dy;
          size = 1;
        }
        insideX[size] = leaves < 1 ? xs[i - 1] + leaves * dx : xs[i];
        insideY[size] = leaves < 1 ? ys[i - 1] + leaves * dy : ys[i];
        size++;
      }
      if (size > 0 && !(finite && enters <= leaves && leaves == 1)) {
        pieces.take(insideX, insideY, size, before);
        size = 0;
      }
      length += finite ? way : 0;
    }
    if (size > 0) {
      pieces.take(insideX, insideY, size, before);
    }
  }

  private boolean holdsAll(double[] xs, double[] ys, int points) {
    for (int i = 0; i < points; i++) {
      if (!holds(xs[i], ys[i], 0)) {
        return false;
      }
    }
    return true;
  }

  /** The share of a way after which it is between two bounds, if it ever is; 0 if it is at once. */
  private static double first(double from, double by, double least, double most) {
    if (by == 0) {
      return from >= least && from <= most ? 0 : Double.POSITIVE_INFINITY;
    }
    return Math.max(0, ((by > 0 ? least : most) - from) / by);
  }

  /** The share after which it is no longer; 1 if it is to the end. */
  private static double last(double from, double by, double least, double most) {
    if (by == 0) {
      return from >= least && from <= most ? 1 : Double.NEGATIVE_INFINITY;
    }
    return Math.min(1, ((by > 0 ? most : least) - from) / by);
  }
}
