package flatline.view.training.plane;

import flatline.model.loop.Field;
import flatline.view.plot.ClassColors;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * A square picture of a field. Values are interpolated, not colours, so that a steep edge is sharp
 * at any size.
 */
final class FieldImage {

  private final int side;
  private final int[] pixels;
  private final PixelBuffer<IntBuffer> buffer;
  private final WritableImage image;
  private final int[] left;
  private final float[] share;
  private float[] line = new float[0];
  private int fieldSide;

  /**
   * @param side pixels in a row and in a column
   */
  FieldImage(int side) {
    this.side = side;
    pixels = new int[side * side];
    buffer =
        new PixelBuffer<>(side, side, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
    image = new WritableImage(buffer);
    left = new int[side];
    share = new float[side];
  }

  int side() {
    return side;
  }

  /** The picture, which stays the same object. */
  Image image() {
    return image;
  }

  void paint(Field field, ClassColors colors) {
    aim(field.side());
    for (int row = 0; row < side; row++) {
      interpolateRows(field, left[row], share[row]);
      for (int column = 0; column < side; column++) {
        float start = line[left[column]];
        float value = start + share[column] * (line[left[column] + 1] - start);
        pixels[row * side + column] = colors.of(value);
      }
    }
    buffer.updateBuffer(_ -> null);
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
      line[column] = upper + below * (field.at(next, column) - upper);
    }
    line[fieldSide] = line[fieldSide - 1];
  }
}
