package flatline.view.plot.study;

import flatline.model.digits.Filters;
import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PixelGrid;
import javafx.scene.paint.Color;

/**
 * Paints the weights of the first layer, unit by unit, each as a picture over the pixels: one class
 * colour where a pixel excites the unit, the other where it holds it back. Units that never fire
 * have their sign.
 */
public final class FilterPainter {

  private static final double GAP = 2;
  private static final double CROSS = 1.4;

  private FilterPainter() {}

  /**
   * Paints them, as large as the pen's picture allows.
   *
   * @param dies whether units that never fire are dead, else they are inactive
   */
  public static void paint(Pen pen, Filters filters, boolean dies, Look look) {
    int columns = columns(pen, filters.units());
    int rows = (filters.units() + columns - 1) / columns;
    double size = Math.min(pen.width() / columns, pen.height() / rows) - GAP;
    pen.stroke(look.palette().dead(), look.scaled(CROSS), Pen.Nib.SQUARE);
    for (int unit = 0; unit < filters.units(); unit++) {
      double x = (unit % columns) * (size + GAP);
      double y = Math.floorDiv(unit, columns) * (size + GAP);
      pen.image(picture(filters, unit, look.palette()).whole(), x, y, size, 1);
      if (filters.isInactive(unit)) {
        sign(pen, dies, x + size / 2, y + size / 2, size / 4);
      }
    }
  }

  /** A cross where the unit is dead, a circle where it is inactive. */
  private static void sign(Pen pen, boolean dies, double x, double y, double r) {
    if (dies) {
      pen.line(x - r, y - r, x + r, y + r);
      pen.line(x - r, y + r, x + r, y - r);
    } else {
      pen.strokeCircle(x, y, r);
    }
  }

  /** As many columns as make the pictures largest. */
  private static int columns(Pen pen, int units) {
    int best = 1;
    double largest = 0;
    for (int columns = 1; columns <= units; columns++) {
      int rows = (units + columns - 1) / columns;
      double size = Math.min(pen.width() / columns, pen.height() / rows);
      if (size > largest) {
        largest = size;
        best = columns;
      }
    }
    return best;
  }

  private static PixelGrid picture(Filters filters, int unit, Palette palette) {
    var grid = new PixelGrid(filters.columns(), filters.rows(), false);
    double most = Math.max(filters.largest(unit), Float.MIN_NORMAL);
    Color ground = palette.surface().soft();
    for (int row = 0; row < filters.rows(); row++) {
      for (int column = 0; column < filters.columns(); column++) {
        double share = filters.weight(unit, row, column) / most;
        Color to = share > 0 ? palette.classes().one() : palette.classes().zero();
        Color color = filters.isInactive(unit) ? ground : ground.interpolate(to, Math.abs(share));
        grid.pixels()[row * filters.columns() + column] = PixelGrid.argb(color);
      }
    }
    return grid;
  }
}
