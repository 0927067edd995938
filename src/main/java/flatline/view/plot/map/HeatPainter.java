package flatline.view.plot.map;

import flatline.view.plot.Look;
import flatline.view.plot.Ticks;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/** Paints a map: its fields, whose they are, and the axes around. */
public final class HeatPainter {

  private static final double TICK = 3;
  private static final double TITLE = 8;
  private static final double GAP = 5;
  private static final double OPENED = 3;

  private final Pen pen;
  private final Look look;

  private HeatPainter(Pen pen, Look look) {
    this.pen = pen;
    this.look = look;
  }

  /** Paints it. */
  public static void paint(Pen pen, MapPicture picture, HeatLayout layout, Look look) {
    var painter = new HeatPainter(pen, look);
    for (int i = 0; i < picture.fields().size(); i++) {
      painter.field(picture.fields().get(i), layout.grids().get(i), layout);
    }
    painter.rows(layout);
    painter.names(picture, layout);
  }

  /** Paints what shows that a cell is looked at. */
  public static void paintCursor(Pen pen, int column, int row, HeatGrid grid, Look look) {
    new HeatPainter(pen, look).frame(column, row, grid, 0, look.palette().ink().text());
  }

  /** Paints what shows that a run of a cell was opened: around what shows that it is looked at. */
  public static void paintOpened(Pen pen, int column, int row, HeatGrid grid, Look look) {
    double apart = look.scaled(OPENED);
    new HeatPainter(pen, look).frame(column, row, grid, apart, look.palette().ink().accent());
  }

  /** A light line and a dark one: seen on every colour. */
  private void frame(int column, int row, HeatGrid grid, double apart, Color color) {
    double left = grid.x(column) - apart;
    double top = grid.y(row + 1.0) - apart;
    double wide = grid.x(column + 1.0) + apart - left;
    double high = grid.y(row) + apart - top;
    pen.stroke(look.palette().surface().card(), look.scaled(4), Pen.Nib.SQUARE);
    pen.strokeRect(left, top, wide, high, 0);
    pen.stroke(color, look.scaled(2), Pen.Nib.SQUARE);
    pen.strokeRect(left, top, wide, high, 0);
  }

  private void field(HeatPicture field, HeatGrid grid, HeatLayout layout) {
    new CellPainter(pen, grid, look).paint(field);
    frame(grid);
    columns(grid, layout);
    var title = new TextStyle(look.label(), field.ink(), Pos.CENTER_LEFT);
    pen.text(field.title(), grid.left(), look.scaled(TITLE), title);
  }

  private void frame(HeatGrid grid) {
    Color hairline = look.palette().surface().hairline();
    pen.horizontal(grid.top(), grid.left(), grid.right(), hairline);
    pen.horizontal(grid.bottom(), grid.left(), grid.right(), hairline);
    pen.vertical(grid.left(), grid.top(), grid.bottom(), hairline);
    pen.vertical(grid.right(), grid.top(), grid.bottom(), hairline);
  }

  private void columns(HeatGrid grid, HeatLayout layout) {
    Color muted = look.palette().ink().muted();
    var under = new TextStyle(look.caption(), muted, Pos.TOP_CENTER);
    for (Ticks.Tick tick : layout.alongX()) {
      double x = grid.x(tick.value() + 0.5);
      pen.vertical(x, grid.bottom(), grid.bottom() + look.scaled(TICK), muted);
      pen.text(
          look.numbers().of(tick.label()), x, grid.bottom() + look.scaled(HeatLayout.GAP), under);
    }
  }

  private void rows(HeatLayout layout) {
    Color muted = look.palette().ink().muted();
    HeatGrid grid = layout.grids().getFirst();
    var beside = new TextStyle(look.caption(), muted, Pos.CENTER_RIGHT);
    for (Ticks.Tick tick : layout.alongY()) {
      double y = grid.y(tick.value() + 0.5);
      pen.horizontal(y, grid.left() - look.scaled(TICK), grid.left(), muted);
      pen.text(
          look.numbers().of(tick.label()), grid.left() - look.scaled(HeatLayout.GAP), y, beside);
    }
  }

  /** What the axes are: above the numbers of the first field, and below those of the last. */
  private void names(MapPicture picture, HeatLayout layout) {
    Color text = look.palette().ink().text();
    HeatGrid last = layout.grids().getLast();
    var right = new TextStyle(look.label(), text, Pos.BOTTOM_RIGHT);
    pen.text(picture.across().name(), last.right(), pen.height(), right);
    var left = new TextStyle(look.label(), text, Pos.BOTTOM_LEFT);
    pen.text(picture.up().name(), 0, last.top() - look.scaled(GAP), left);
  }
}
