package flatline.view.plot.network;

import flatline.view.plot.Look;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/** The numbers of the hidden units, at the left of their tiles; nothing else is drawn over them. */
final class UnitNumbers {

  private static final double TEXT = 10;
  private static final double ROOM = 4;
  private static final double ROOM_OF_SELECTED = 7;
  private static final double HEIGHT = 11;
  private static final double DIGIT = 6.4;
  private static final double MARGIN = 2;
  private static final double BELOW_TOP = 6;

  private final Look look;
  private final NetworkLayout layout;

  UnitNumbers(Look look, NetworkLayout layout) {
    this.look = look;
    this.layout = layout;
  }

  /** Writes a unit's number, if there is room for numbers. */
  void paint(Pen pen, int layer, int unit, boolean selected) {
    if (!layout.hasNumbers()) {
      return;
    }
    String number = number(unit);
    double right = right(layer, selected);
    double middle = middle(layer, unit);
    double height = look.scaled(HEIGHT);
    double width = width(unit);
    Color ground = look.palette().surface().card();
    double margin = look.scaled(MARGIN);
    pen.fillRect(right + margin - width, middle - height / 2, width, height, height / 2, ground);
    Color color = selected ? look.palette().ink().accent() : look.palette().ink().muted();
    var style = new TextStyle(look.formula(look.scaled(TEXT), true), color, Pos.CENTER_RIGHT);
    pen.text(number, right, middle, style);
  }

  /** Whether something of that size about a point would lie on a number of a layer. */
  boolean covers(int layer, double x, double y, double radius) {
    if (!layout.hasNumbers() || layer == layout.shape().hidden().size()) {
      return false;
    }
    double right = right(layer, false) + look.scaled(MARGIN);
    for (int unit = 0; unit < layout.shape().units(layer); unit++) {
      boolean beside = x - radius > right || x + radius < right - width(unit);
      double away = Math.abs(y - middle(layer, unit)) - radius;
      if (!beside && away < look.scaled(HEIGHT) / 2) {
        return true;
      }
    }
    return false;
  }

  private static String number(int unit) {
    return Integer.toString(unit + 1);
  }

  private double width(int unit) {
    return look.scaled(number(unit).length() * DIGIT + 2 * MARGIN);
  }

  private double right(int layer, boolean selected) {
    double room = selected ? ROOM_OF_SELECTED : ROOM;
    return Math.rint(layout.x(layer) - layout.tile() / 2) - look.scaled(room);
  }

  private double middle(int layer, int unit) {
    double top = Math.rint(layout.y(layer, unit) - layout.tile() / 2);
    return top + Math.min(layout.tile() / 2, look.scaled(BELOW_TOP));
  }
}
