package flatline.model.loop;

import flatline.model.data.Dataset;

/**
 * The square piece of the input plane that is shown.
 *
 * @param left smallest x
 * @param bottom smallest y
 * @param size width and height, above 0
 */
public record PlaneWindow(double left, double bottom, double size) {

  private static final double MARGIN = 0.06;

  /** The smallest square about the middle of some data that holds all samples with a margin. */
  public static PlaneWindow around(Dataset... all) {
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.POSITIVE_INFINITY;
    double top = Double.NEGATIVE_INFINITY;
    for (Dataset data : all) {
      for (int i = 0; i < data.size(); i++) {
        left = Math.min(left, data.x(i));
        right = Math.max(right, data.x(i));
        bottom = Math.min(bottom, data.y(i));
        top = Math.max(top, data.y(i));
      }
    }
    double extent = Math.max(right - left, top - bottom);
    double size = extent > 0 ? extent * (1 + 2 * MARGIN) : 1;
    return new PlaneWindow((left + right - size) / 2, (bottom + top - size) / 2, size);
  }

  /** The smallest square that holds this one and a margin about 0. */
  public PlaneWindow withZero() {
    double margin = MARGIN * size;
    double west = Math.min(left, -margin);
    double south = Math.min(bottom, -margin);
    double east = Math.max(left + size, margin);
    double north = Math.max(bottom + size, margin);
    double side = Math.max(east - west, north - south);
    return new PlaneWindow((west + east - side) / 2, (south + north - side) / 2, side);
  }

  /** The x in the middle. */
  public double middleX() {
    return left + size / 2;
  }

  /** The y in the middle. */
  public double middleY() {
    return bottom + size / 2;
  }

  /** The x of a column's centre on a grid of that many columns. */
  public double x(int column, int side) {
    return left + size * (column + 0.5) / side;
  }

  /** The y of a row's centre on a grid of that many rows, row 0 at the top. */
  public double y(int row, int side) {
    return bottom + size * (side - row - 0.5) / side;
  }
}
