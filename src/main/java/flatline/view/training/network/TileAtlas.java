package flatline.view.training.network;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Field;
import flatline.view.plot.ClassColors;
import java.nio.IntBuffer;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * One picture that holds those of all hidden units and, last, the output's: a column of cells per
 * layer. One picture is handed to the renderer faster than hundreds.
 */
final class TileAtlas {

  /** Free pixels between cells, so that smoothing does not mix neighbours. */
  private static final int GAP = 2;

  private int cell;
  private int columns;
  private int rows;
  private int[] pixels = new int[0];
  private PixelBuffer<IntBuffer> buffer = buffer(1, 1);
  private Image image = new WritableImage(buffer);

  private PixelBuffer<IntBuffer> buffer(int width, int height) {
    pixels = new int[width * height];
    return new PixelBuffer<>(
        width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
  }

  Image image() {
    return image;
  }

  /** The place of a unit's picture; of the output's for the layer after the last hidden one. */
  Rectangle2D cell(int layer, int unit) {
    int pitch = cell + GAP;
    return new Rectangle2D(layer * pitch, unit * pitch, cell, cell);
  }

  /** Paints the pictures of a contender. */
  void paint(ContenderSnapshot contender, ClassColors units, ClassColors output) {
    List<List<Field>> tiles = contender.tiles();
    fit(tiles, contender.surface().side());
    for (int layer = 0; layer < tiles.size(); layer++) {
      for (int unit = 0; unit < tiles.get(layer).size(); unit++) {
        paint(tiles.get(layer).get(unit), layer, unit, units);
      }
    }
    paint(contender.surface(), tiles.size(), 0, output);
    buffer.updateBuffer(_ -> null);
  }

  private void fit(List<List<Field>> tiles, int surfaceSide) {
    int side = tiles.isEmpty() ? Math.min(32, surfaceSide) : tiles.getFirst().getFirst().side();
    int tallest = tiles.stream().mapToInt(List::size).max().orElse(1);
    if (side != cell || columns != tiles.size() + 1 || rows != tallest) {
      cell = side;
      columns = tiles.size() + 1;
      rows = tallest;
      buffer = buffer(columns * (cell + GAP), rows * (cell + GAP));
      image = new WritableImage(buffer);
    }
  }

  private void paint(Field field, int layer, int unit, ClassColors colors) {
    int width = columns * (cell + GAP);
    int start = unit * (cell + GAP) * width + layer * (cell + GAP);
    int side = field.side();
    for (int row = 0; row < cell; row++) {
      int fieldRow = (2 * row + 1) * side / (2 * cell);
      for (int column = 0; column < cell; column++) {
        int fieldColumn = (2 * column + 1) * side / (2 * cell);
        pixels[start + row * width + column] = colors.of(field.at(fieldRow, fieldColumn));
      }
    }
  }
}
