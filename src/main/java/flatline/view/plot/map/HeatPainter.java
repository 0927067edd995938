package flatline.view.plot.map;

import flatline.view.plot.ColorRamp;
import flatline.view.plot.Look;
import flatline.view.plot.Pen;
import flatline.view.plot.TextStyle;
import flatline.view.plot.Ticks;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/** Paints a map: by colour what is known, hatched where runs diverged, its axes around. */
public final class HeatPainter {

  private static final double HATCH = 6;
  private static final double MIDDLE = 0.6;
  private static final double FAINT = 0.75;
  private static final double TICK = 3;

  private final Pen pen;
  private final HeatGrid grid;
  private final Look look;

  private HeatPainter(Pen pen, HeatGrid grid, Look look) {
    this.pen = pen;
    this.grid = grid;
    this.look = look;
  }

  /** Paints it. */
  public static void paint(Pen pen, HeatPicture picture, HeatLayout layout, Look look) {
    var painter = new HeatPainter(pen, layout.grid(), look);
    painter.cells(picture);
    painter.frame();
    painter.ticks(layout);
    painter.names(picture);
  }

  /** Paints what shows that a cell is looked at. */
  public static void paintCursor(Pen pen, int column, int row, HeatGrid grid, Look look) {
    double left = grid.x(column);
    double top = grid.y(row + 1.0);
    double wide = grid.x(column + 1.0) - left;
    double high = grid.y(row) - top;
    // A light line and a dark one: seen on every colour.
    pen.stroke(look.palette().surface().card(), look.scaled(4), Pen.Nib.SQUARE);
    pen.strokeRect(left, top, wide, high, 0);
    pen.stroke(look.palette().ink().text(), look.scaled(2), Pen.Nib.SQUARE);
    pen.strokeRect(left, top, wide, high, 0);
  }

  private void cells(HeatPicture picture) {
    HeatCells cells = picture.cells();
    ColorRamp ramp = ColorRamp.of(picture.difference(), look.palette());
    for (int column = 0; column < grid.columns(); column++) {
      for (int row = 0; row < grid.rows(); row++) {
        if (cells.isKnown(column, row)) {
          double share = cells.share(column, row);
          Color fill = Double.isNaN(share) ? look.palette().surface().card() : ramp.at(share);
          cell(column, row, fill, cells.diverges(column, row));
        }
      }
    }
  }

  private void cell(int column, int row, Color fill, boolean diverges) {
    // Edges on whole device pixels leave neither gaps nor seams.
    double left = edge(grid.x(column));
    double right = edge(grid.x(column + 1));
    double top = edge(grid.y(row + 1));
    double bottom = edge(grid.y(row));
    pen.fillRect(left, top, right - left, bottom - top, 0, fill);
    if (diverges) {
      Color ink = ColorRamp.lightness(fill) > MIDDLE ? Color.BLACK : Color.WHITE;
      pen.stroke(ink.deriveColor(0, 1, 1, FAINT), Math.max(1, look.scaled(1)), Pen.Nib.SQUARE);
      hatch(left, top, right, bottom);
    }
  }

  private double edge(double position) {
    return Math.rint(position * pen.pixelScale()) / pen.pixelScale();
  }

  /** Slanted lines that go on from cell to cell. */
  private void hatch(double left, double top, double right, double bottom) {
    double step = look.scaled(HATCH);
    double first = Math.ceil((left + top) / step) * step;
    for (double sum = first; sum < right + bottom; sum += step) {
      double from = Math.max(left, sum - bottom);
      double to = Math.min(right, sum - top);
      pen.line(from, sum - from, to, sum - to);
    }
  }

  private void frame() {
    Color hairline = look.palette().surface().hairline();
    pen.horizontal(grid.top(), grid.left(), grid.right(), hairline);
    pen.horizontal(grid.bottom(), grid.left(), grid.right(), hairline);
    pen.vertical(grid.left(), grid.top(), grid.bottom(), hairline);
    pen.vertical(grid.right(), grid.top(), grid.bottom(), hairline);
  }

  private void ticks(HeatLayout layout) {
    Color muted = look.palette().ink().muted();
    var under = new TextStyle(look.caption(), muted, Pos.TOP_CENTER);
    double gap = look.scaled(HeatLayout.GAP);
    for (Ticks.Tick tick : layout.alongX()) {
      double x = grid.x(tick.value() + 0.5);
      pen.vertical(x, grid.bottom(), grid.bottom() + look.scaled(TICK), muted);
      pen.text(tick.label(), x, grid.bottom() + gap, under);
    }
    var beside = new TextStyle(look.caption(), muted, Pos.CENTER_RIGHT);
    for (Ticks.Tick tick : layout.alongY()) {
      double y = grid.y(tick.value() + 0.5);
      pen.horizontal(y, grid.left() - look.scaled(TICK), grid.left(), muted);
      pen.text(tick.label(), grid.left() - gap, y, beside);
    }
  }

  private void names(HeatPicture picture) {
    Color text = look.palette().ink().text();
    var right = new TextStyle(look.label(), text, Pos.BOTTOM_RIGHT);
    pen.text(picture.across().name(), grid.right(), pen.height(), right);
    pen.text(picture.up().name(), 0, 0, new TextStyle(look.label(), text, Pos.TOP_LEFT));
  }
}
