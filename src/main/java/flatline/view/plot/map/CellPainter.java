package flatline.view.plot.map;

import flatline.view.plot.ColorRamp;
import flatline.view.plot.Look;
import flatline.view.plot.pen.Pen;
import javafx.scene.paint.Color;

/** Paints the cells of a field: by colour what is known, and the signs on them. */
final class CellPainter {

  private static final double HATCH = 6;
  private static final double MIDDLE = 0.6;
  private static final double FAINT = 0.75;
  private static final double LARGEST_SIGN = 5;
  private static final double SIGN = 0.3;
  private static final double LEAST_SIGN = 1.4;

  private final Pen pen;
  private final HeatGrid grid;
  private final Look look;

  /** The edges of a cell, on whole device pixels: neither gaps nor seams are left. */
  private record Square(double left, double top, double right, double bottom) {

    double x() {
      return (left + right) / 2;
    }

    double y() {
      return (top + bottom) / 2;
    }
  }

  CellPainter(Pen pen, HeatGrid grid, Look look) {
    this.pen = pen;
    this.grid = grid;
    this.look = look;
  }

  void paint(HeatPicture picture) {
    HeatCells cells = picture.cells();
    for (int column = 0; column < grid.columns(); column++) {
      for (int row = 0; row < grid.rows(); row++) {
        if (cells.isKnown(column, row)) {
          double share = cells.share(column, row);
          Color card = look.palette().surface().card();
          Color fill = Double.isNaN(share) ? card : picture.ramp().at(share);
          cell(square(column, row), fill, cells.sign(column, row));
        }
      }
    }
  }

  private Square square(int column, int row) {
    return new Square(
        edge(grid.x(column)), edge(grid.y(row + 1)), edge(grid.x(column + 1)), edge(grid.y(row)));
  }

  private double edge(double position) {
    return Math.rint(position * pen.pixelScale()) / pen.pixelScale();
  }

  private void cell(Square cell, Color fill, CellSign sign) {
    double width = cell.right - cell.left;
    double height = cell.bottom - cell.top;
    pen.fillRect(cell.left, cell.top, width, height, 0, fill);
    double radius =
        Math.clamp(SIGN * Math.min(width, height), LEAST_SIGN, look.scaled(LARGEST_SIGN));
    switch (sign) {
      case NONE -> {
        // The colour says it all.
      }
      case DEAD -> {
        pen.stroke(look.palette().surface().card(), line(), Pen.Nib.SQUARE);
        hatch(cell);
      }
      case INACTIVE -> {
        pen.stroke(inkOn(fill), line(), Pen.Nib.SQUARE);
        pen.strokeCircle(cell.x(), cell.y(), radius);
      }
      case DIVERGED -> {
        pen.stroke(inkOn(fill), line(), Pen.Nib.SQUARE);
        triangle(cell.x(), cell.y(), radius);
      }
    }
  }

  private double line() {
    return Math.max(1, look.scaled(1));
  }

  private static Color inkOn(Color fill) {
    Color ink = ColorRamp.lightness(fill) > MIDDLE ? Color.BLACK : Color.WHITE;
    return ink.deriveColor(0, 1, 1, FAINT);
  }

  private void triangle(double x, double y, double radius) {
    double half = radius * Math.sqrt(3) / 2;
    double[] along = {x - half, x, x + half};
    double[] across = {y + radius / 2, y - radius, y + radius / 2};
    pen.strokePolygon(along, across, 3);
  }

  /** Slanted lines that go on from cell to cell. */
  private void hatch(Square cell) {
    double step = look.scaled(HATCH);
    double first = Math.ceil((cell.left + cell.top) / step) * step;
    for (double sum = first; sum < cell.right + cell.bottom; sum += step) {
      double from = Math.max(cell.left, sum - cell.bottom);
      double to = Math.min(cell.right, sum - cell.top);
      pen.line(from, sum - from, to, sum - to);
    }
  }
}
