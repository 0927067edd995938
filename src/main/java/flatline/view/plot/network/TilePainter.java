package flatline.view.plot.network;

import flatline.model.data.Features;
import flatline.model.loop.ContenderSnapshot;
import flatline.model.network.UnitRef;
import flatline.model.vitals.UnitState;
import flatline.view.plot.FrozenMark;
import flatline.view.plot.Look;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/** Paints the inputs, the hidden units as tiles that show their activation, and the output. */
final class TilePainter {

  private static final double RADIUS = 6;
  private static final double HATCH = 5;
  private static final double FAINT = 0.35;

  private final Pen pen;
  private final Look look;
  private final NetworkLayout layout;
  private final TileAtlas atlas;
  private final UnitNumbers numbers;

  TilePainter(Pen pen, Look look, NetworkLayout layout, TileAtlas atlas) {
    this.pen = pen;
    this.look = look;
    this.layout = layout;
    this.atlas = atlas;
    numbers = new UnitNumbers(look, layout);
  }

  /** Paints what the network is given. */
  void inputs(Features features) {
    for (int i = 0; i < features.count(); i++) {
      input(features.symbol(i), i);
    }
  }

  /**
   * Paints the units.
   *
   * @param selected the unit that is looked at, if any
   */
  void paint(ContenderSnapshot contender, Optional<UnitRef> selected) {
    int layers = layout.shape().hidden().size();
    int selectedLayer = selected.map(UnitRef::layer).orElse(-1);
    int selectedUnit = selected.map(UnitRef::unit).orElse(-1);
    for (int layer = 0; layer < layers; layer++) {
      for (int unit = 0; unit < layout.shape().units(layer); unit++) {
        UnitState state = contender.examination().unit(layer, unit).state();
        Square square = new Square(layout.x(layer), layout.y(layer, unit), layout.tile());
        boolean isSelected = layer == selectedLayer && unit == selectedUnit;
        tile(square, layer, unit, state, isSelected);
        numbers.paint(pen, layer, unit, isSelected);
        if (contender.frozen().contains(new UnitRef(layer, unit))) {
          freeze(layer, unit);
        }
      }
    }
    Square square = new Square(layout.x(layers), layout.y(layers, 0), layout.outputTile());
    if (layout.shape().activations().hasOutputUnit()) {
      UnitState state = contender.examination().unit(layers, 0).state();
      tile(square, layers, 0, state, layers == selectedLayer);
    } else {
      picture(square, layers, 0, 1);
      edge(square, look.palette().ink().text(), look.scaled(1.5));
    }
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
    double radius = layout.inputSize() / 2;
    double x = layout.x(-1);
    double y = layout.y(-1, index);
    pen.fillCircle(x, y, radius, look.palette().surface().soft());
    pen.stroke(look.palette().surface().hairline(), 1, Pen.Nib.SQUARE);
    pen.strokeCircle(x, y, radius);
    // A long name is written larger than its circle: it must be read. So is a short one, but not
    // over those above and below it.
    double size = Math.min(look.scaled(name.length() > 2 ? 9.5 : 12.5), layout.inputPitch());
    var font = look.formula(size, false);
    pen.text(name, x, y, new TextStyle(font, look.palette().ink().text(), Pos.CENTER));
  }

  private void tile(Square square, int layer, int unit, UnitState state, boolean selected) {
    if (state == UnitState.DEAD) {
      picture(square, layer, unit, FAINT);
      hatch(square);
      edge(square, look.palette().dead(), look.scaled(1.2));
    } else {
      picture(square, layer, unit, 1);
      border(square, state);
    }
    if (selected) {
      Square outer = new Square(square.x, square.y, square.side + look.scaled(6));
      edge(outer, look.palette().ink().accent(), look.scaled(2.2));
    }
  }

  /** On the tile's upper right corner. */
  private void freeze(int layer, int unit) {
    double half = layout.tile() / 2;
    double r = Math.clamp(half * 0.34, Math.min(3, half), look.scaled(6));
    double x = layout.x(layer) + half - r * 0.4;
    FrozenMark.paint(pen, look, x, layout.y(layer, unit) - half + r * 0.4, r);
  }

  private void border(Square square, UnitState state) {
    boolean alive = state == UnitState.ALIVE || state == UnitState.SLEEPING;
    Color color = alive ? look.palette().ink().text() : look.palette().ink().muted();
    stroke(square, color, look.scaled(alive ? 1.5 : 1.2));
    double dash = Math.max(2, Math.min(look.scaled(4), square.side / 5));
    if (state == UnitState.INACTIVE) {
      pen.dash(dash, dash * 0.75);
    } else if (state == UnitState.SATURATED) {
      pen.dash(look.scaled(1), look.scaled(2));
    }
    outline(square);
  }

  private void edge(Square square, Color color, double width) {
    stroke(square, color, width);
    outline(square);
  }

  private void stroke(Square square, Color color, double width) {
    pen.stroke(color, Math.min(width, Math.max(0.7, square.side / 8)), Pen.Nib.SQUARE);
  }

  private void outline(Square square) {
    double round = Math.min(look.scaled(RADIUS), square.side / 3);
    pen.strokeRect(square.left(), square.top(), square.side, square.side, round);
  }

  private void picture(Square square, int layer, int unit, double opacity) {
    pen.image(atlas.part(layer, unit), square.left(), square.top(), square.side, opacity);
  }

  private void hatch(Square square) {
    double width = Math.min(look.scaled(1.1), square.side / 10);
    pen.stroke(look.palette().dead(), width, Pen.Nib.SQUARE);
    double step = Math.max(3, Math.min(look.scaled(HATCH), square.side / 3.5));
    double left = square.left();
    double top = square.top();
    double side = square.side;
    for (double at = step; at < 2 * side; at += step) {
      double start = Math.max(0, at - side);
      double end = Math.min(side, at);
      pen.line(left + start, top + at - start, left + end, top + at - end);
    }
  }
}
