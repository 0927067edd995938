package flatline.view.plot.network;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Field;
import flatline.view.plot.ClassColors;
import flatline.view.plot.pen.PixelGrid;
import java.util.List;

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
  private PixelGrid grid = new PixelGrid(1, 1, true);

  /** A unit's picture; the output's for the layer after the last hidden one. */
  PixelGrid.Part part(int layer, int unit) {
    int pitch = cell + GAP;
    return new PixelGrid.Part(grid, layer * pitch, unit * pitch, cell, cell);
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
    grid.changed();
  }

  private void fit(List<List<Field>> tiles, int surfaceSide) {
    int side = tiles.isEmpty() ? Math.min(32, surfaceSide) : tiles.getFirst().getFirst().side();
    int tallest = tiles.stream().mapToInt(List::size).max().orElse(1);
    if (side != cell || columns != tiles.size() + 1 || rows != tallest) {
      cell = side;
      columns = tiles.size() + 1;
      rows = tallest;
      grid = new PixelGrid(columns * (cell + GAP), rows * (cell + GAP), true);
    }
  }

  private void paint(Field field, int layer, int unit, ClassColors colors) {
    int[] pixels = grid.pixels();
    int width = grid.width();
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
