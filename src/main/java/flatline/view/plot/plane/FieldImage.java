package flatline.view.plot.plane;

import flatline.model.loop.Field;
import flatline.view.plot.ClassColors;
import flatline.view.plot.pen.PixelGrid;

/**
 * A square picture of a field. Values are interpolated, not colours, so that a steep edge is sharp
 * at any size.
 */
public final class FieldImage {

  private final int side;
  private final PixelGrid grid;
  private final int[] left;
  private final float[] share;
  private float[] line = new float[0];
  private int fieldSide;

  /**
   * @param side pixels in a row and in a column
   */
  public FieldImage(int side) {
    this.side = side;
    grid = new PixelGrid(side, side, true);
    left = new int[side];
    share = new float[side];
  }

  /** Pixels in a row and in a column. */
  public int side() {
    return side;
  }

  /** The pixels, which stay the same object. */
  public PixelGrid grid() {
    return grid;
  }

  public void paint(Field field, ClassColors colors) {
    int[] pixels = grid.pixels();
    aim(field.side());
    for (int row = 0; row < side; row++) {
      interpolateRows(field, left[row], share[row]);
      for (int column = 0; column < side; column++) {
        float start = line[left[column]];
        float value = between(start, line[left[column] + 1], share[column]);
        pixels[row * side + column] = colors.of(value);
      }
    }
    grid.changed();
  }

  /** Between two that are infinite it is infinite, too: their difference is no number. */
  private static float between(float from, float to, float share) {
    return from == to ? from : from + share * (to - from);
  }

  /** Between which cells of the field each pixel lies; the same for rows and columns. */
  private void aim(int cells) {
    if (cells == fieldSide) {
      return;
    }
    fieldSide = cells;
    line = new float[cells + 1];
    for (int i = 0; i < side; i++) {
      float place = Math.clamp((i + 0.5f) * cells / side - 0.5f, 0, cells - 1);
      left[i] = (int) place;
      share[i] = place - left[i];
    }
  }

  private void interpolateRows(Field field, int row, float below) {
    int next = Math.min(row + 1, fieldSide - 1);
    for (int column = 0; column < fieldSide; column++) {
      float upper = field.at(row, column);
      line[column] = between(upper, field.at(next, column), below);
    }
    line[fieldSide] = line[fieldSide - 1];
  }
}
