package flatline.view.plot.map;

import java.util.OptionalInt;

/**
 * Where the cells of a map lie: columns from left to right, rows from below to above.
 *
 * @param columns how many
 * @param rows how many
 * @param left the left edge in pixels
 * @param top the upper edge
 * @param width of all cells together
 * @param height of all cells together
 */
public record HeatGrid(
    int columns, int rows, double left, double top, double width, double height) {

  /** The right edge. */
  public double right() {
    return left + width;
  }

  /** The lower edge. */
  public double bottom() {
    return top + height;
  }

  /** The left edge of a column, or the right one of the column before. */
  public double x(double column) {
    return left + column * width / columns;
  }

  /** The lower edge of a row, or the upper one of the row below. */
  public double y(double row) {
    return bottom() - row * height / rows;
  }

  /** The column at a pixel. */
  public OptionalInt column(double x) {
    return within((x - left) / width, columns);
  }

  /** The row at a pixel. */
  public OptionalInt row(double y) {
    return within((bottom() - y) / height, rows);
  }

  private static OptionalInt within(double share, int count) {
    return share >= 0 && share < 1 ? OptionalInt.of((int) (share * count)) : OptionalInt.empty();
  }
}
