package flatline.view.study.map;

import flatline.view.plot.ColorRamp;
import flatline.view.plot.Drawing;
import flatline.view.plot.Look;
import flatline.viewmodel.study.MapField;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Paints the cells of a map: by colour what is known, hatched where runs diverged. */
final class HeatPainter {

  private static final double HATCH = 6;
  private static final double MIDDLE = 0.6;
  private static final double FAINT = 0.75;

  private final Drawing drawing;
  private final Look look;
  private final HeatGrid grid;

  HeatPainter(Drawing drawing, Look look, HeatGrid grid) {
    this.drawing = drawing;
    this.look = look;
    this.grid = grid;
  }

  /** The colours of a field. */
  static ColorRamp ramp(MapField field, Look look) {
    return field.subject().isDifference()
        ? ColorRamp.diverging(look.palette())
        : ColorRamp.sequential();
  }

  void paint(MapField field) {
    ColorRamp ramp = ramp(field, look);
    for (int column = 0; column < grid.columns(); column++) {
      for (int row = 0; row < grid.rows(); row++) {
        if (field.isKnown(column, row)) {
          paint(field, ramp, column, row);
        }
      }
    }
    drawing.gc().setStroke(look.palette().surface().hairline());
    drawing.horizontal(grid.top(), grid.left(), grid.right());
    drawing.horizontal(grid.bottom(), grid.left(), grid.right());
    drawing.vertical(grid.left(), grid.top(), grid.bottom());
    drawing.vertical(grid.right(), grid.top(), grid.bottom());
  }

  private void paint(MapField field, ColorRamp ramp, int column, int row) {
    double value = field.value(column, row);
    Color fill =
        Double.isFinite(value)
            ? ramp.at(field.span().share(value))
            : look.palette().surface().card();
    // Edges on whole device pixels leave neither gaps nor seams.
    double left = edge(grid.x(column));
    double right = edge(grid.x(column + 1));
    double top = edge(grid.y(row + 1));
    double bottom = edge(grid.y(row));
    GraphicsContext gc = drawing.gc();
    gc.setFill(fill);
    gc.fillRect(left, top, right - left, bottom - top);
    if (field.diverges(column, row)) {
      gc.setStroke(
          (ColorRamp.lightness(fill) > MIDDLE ? Color.BLACK : Color.WHITE)
              .deriveColor(0, 1, 1, FAINT));
      hatch(left, top, right, bottom);
    }
  }

  private double edge(double position) {
    return Math.rint(position * drawing.pixelScale()) / drawing.pixelScale();
  }

  /** Slanted lines that go on from cell to cell. */
  private void hatch(double left, double top, double right, double bottom) {
    GraphicsContext gc = drawing.gc();
    gc.setLineWidth(Math.max(1, look.scaled(1)));
    double step = look.scaled(HATCH);
    double first = Math.ceil((left + top) / step) * step;
    for (double sum = first; sum < right + bottom; sum += step) {
      double from = Math.max(left, sum - bottom);
      double to = Math.min(right, sum - top);
      gc.strokeLine(from, sum - from, to, sum - to);
    }
  }
}
