package flatline.view.training.network;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.vitals.UnitState;
import flatline.view.plot.Drawing;
import flatline.view.plot.Look;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Paints the inputs, the hidden units as tiles that show their activation, and the output. */
final class TilePainter {

  private static final double RADIUS = 6;
  private static final double HATCH = 5;
  private static final double FAINT = 0.35;

  private final Drawing drawing;
  private final Look look;
  private final NetworkLayout layout;
  private final TileAtlas atlas;

  TilePainter(Drawing drawing, Look look, NetworkLayout layout, TileAtlas atlas) {
    this.drawing = drawing;
    this.look = look;
    this.layout = layout;
    this.atlas = atlas;
  }

  /**
   * Paints all of them.
   *
   * @param layer the layer of the unit that is looked at, or −1
   * @param unit its number in it
   */
  void paint(ContenderSnapshot contender, int layer, int unit) {
    input("x", 0);
    input("y", 1);
    int layers = layout.shape().hidden().size();
    for (int each = 0; each < layers; each++) {
      for (int other = 0; other < layout.shape().units(each); other++) {
        UnitState state = contender.examination().unit(each, other).state();
        hidden(each, other, state, each == layer && other == unit);
      }
    }
    Square square = new Square(layout.x(layers), layout.y(layers, 0), layout.outputTile());
    picture(square, layers, 0, 1);
    border(square, look.palette().ink().text(), look.scaled(1.5));
  }

  /** A square by its centre and side. */
  private record Square(double x, double y, double side) {
    double left() {
      return Math.rint(x - side / 2);
    }

    double top() {
      return Math.rint(y - side / 2);
    }
  }

  private void input(String name, int index) {
    GraphicsContext gc = drawing.gc();
    double size = layout.inputSize();
    double x = layout.x(-1);
    double y = layout.y(-1, index);
    gc.setFill(look.palette().surface().soft());
    gc.fillOval(x - size / 2, y - size / 2, size, size);
    gc.setStroke(look.palette().surface().hairline());
    gc.setLineWidth(1);
    gc.strokeOval(x - size / 2, y - size / 2, size, size);
    gc.setFill(look.palette().ink().text());
    gc.setFont(look.formula(look.scaled(12.5), false));
    gc.setTextAlign(TextAlignment.CENTER);
    gc.setTextBaseline(VPos.CENTER);
    gc.fillText(name, x, y);
  }

  private void hidden(int layer, int unit, UnitState state, boolean selected) {
    Square square = new Square(layout.x(layer), layout.y(layer, unit), layout.tile());
    if (state == UnitState.DEAD) {
      picture(square, layer, unit, FAINT);
      hatch(square);
      border(square, look.palette().dead(), look.scaled(1.2));
    } else {
      picture(square, layer, unit, 1);
      border(square, state);
    }
    if (selected) {
      Square outer = new Square(square.x, square.y, square.side + look.scaled(6));
      border(outer, look.palette().ink().accent(), look.scaled(2.2));
    }
    if (layout.hasNumbers()) {
      number(unit + 1, square, selected);
    }
  }

  private void border(Square square, UnitState state) {
    GraphicsContext gc = drawing.gc();
    double dash = Math.max(2, Math.min(look.scaled(4), square.side / 5));
    switch (state) {
      case INACTIVE -> gc.setLineDashes(dash, dash * 0.75);
      case SATURATED -> gc.setLineDashes(look.scaled(1), look.scaled(2));
      default -> gc.setLineDashes();
    }
    boolean alive = state == UnitState.ALIVE || state == UnitState.SLEEPING;
    Color color = alive ? look.palette().ink().text() : look.palette().ink().muted();
    border(square, color, look.scaled(alive ? 1.5 : 1.2));
    gc.setLineDashes();
  }

  private void picture(Square square, int layer, int unit, double opacity) {
    GraphicsContext gc = drawing.gc();
    Rectangle2D cell = atlas.cell(layer, unit);
    gc.setGlobalAlpha(opacity);
    gc.drawImage(
        atlas.image(),
        cell.getMinX(),
        cell.getMinY(),
        cell.getWidth(),
        cell.getHeight(),
        square.left(),
        square.top(),
        square.side,
        square.side);
    gc.setGlobalAlpha(1);
  }

  /** Rounds the corners off and strokes the edge. */
  private void border(Square square, Color color, double width) {
    GraphicsContext gc = drawing.gc();
    double round = Math.min(look.scaled(RADIUS), square.side / 3);
    gc.setStroke(color);
    gc.setLineWidth(Math.min(width, Math.max(0.7, square.side / 8)));
    gc.strokeRoundRect(square.left(), square.top(), square.side, square.side, round, round);
  }

  private void hatch(Square square) {
    GraphicsContext gc = drawing.gc();
    gc.setStroke(look.palette().dead());
    gc.setLineWidth(Math.min(look.scaled(1.1), square.side / 10));
    double step = Math.max(3, Math.min(look.scaled(HATCH), square.side / 3.5));
    double left = square.left();
    double top = square.top();
    double side = square.side;
    for (double at = step; at < 2 * side; at += step) {
      double start = Math.max(0, at - side);
      double end = Math.min(side, at);
      gc.strokeLine(left + start, top + at - start, left + end, top + at - end);
    }
  }

  private void number(int number, Square square, boolean selected) {
    GraphicsContext gc = drawing.gc();
    gc.setFill(selected ? look.palette().ink().accent() : look.palette().ink().muted());
    gc.setFont(look.formula(look.scaled(10), true));
    gc.setTextAlign(TextAlignment.RIGHT);
    gc.setTextBaseline(VPos.CENTER);
    double room = look.scaled(selected ? 7 : 4);
    gc.fillText(
        Integer.toString(number),
        square.left() - room,
        square.top() + Math.min(square.side / 2, look.scaled(6)));
  }
}
