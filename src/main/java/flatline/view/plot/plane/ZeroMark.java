package flatline.view.plot.plane;

import flatline.view.plot.Look;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/** Marks where 0 lies: a cross there, or an arrow at the edge that points to it. */
public final class ZeroMark {

  private static final double REACH = 5;
  private static final double LINE = 1.6;
  private static final double HALO = 4;
  private static final String ZERO = "0";

  /** From the edge to the middle of an arrow. */
  private static final double INSET = 9;

  private final Pen pen;
  private final Look look;

  private ZeroMark(Pen pen, Look look) {
    this.pen = pen;
    this.look = look;
  }

  /** Paints the mark on a picture of the plane. */
  public static void paint(Pen pen, PlaneMap map, Look look) {
    new ZeroMark(pen, look).paint(map);
  }

  private void paint(PlaneMap map) {
    double x = map.x(0);
    double y = map.y(0);
    double inset = look.scaled(INSET);
    double nearX = Math.clamp(x, inset, map.side() - inset);
    double nearY = Math.clamp(y, inset, map.side() - inset);
    boolean inside = Math.min(x, y) >= 0 && Math.max(x, y) <= map.side();
    if (inside) {
      cross(x, y);
    } else {
      arrow(nearX, nearY, Math.atan2(y - nearY, x - nearX));
    }
    // The digit lies towards the middle, where there is room for it.
    double side = look.scaled(REACH) * (nearX < map.side() / 2 ? 1 : -1);
    double up = look.scaled(REACH) * (nearY < map.side() / 2 ? 1 : -1);
    digit(nearX + side, nearY + up, side > 0, up > 0);
  }

  private void cross(double x, double y) {
    double reach = look.scaled(REACH);
    for (boolean halo : new boolean[] {true, false}) {
      stroke(halo);
      pen.line(x - reach, y, x + reach, y);
      pen.line(x, y - reach, x, y + reach);
    }
  }

  private void stroke(boolean halo) {
    pen.stroke(halo ? ground() : ink(), look.scaled(halo ? HALO : LINE), Pen.Nib.ROUND);
  }

  private void arrow(double x, double y, double direction) {
    double reach = look.scaled(REACH);
    double[] turns = {0, 2.4, -2.4};
    double[] xs = new double[turns.length];
    double[] ys = new double[turns.length];
    for (int i = 0; i < turns.length; i++) {
      xs[i] = x + reach * Math.cos(direction + turns[i]);
      ys[i] = y + reach * Math.sin(direction + turns[i]);
    }
    stroke(true);
    pen.strokePolygon(xs, ys, turns.length);
    pen.fillPolygon(xs, ys, turns.length, ink());
  }

  private void digit(double x, double y, boolean right, boolean below) {
    Pos anchor =
        below ? (right ? Pos.TOP_LEFT : Pos.TOP_RIGHT) : right ? Pos.BOTTOM_LEFT : Pos.BOTTOM_RIGHT;
    double halo = look.scaled(1);
    var ground = new TextStyle(look.label(), ground(), anchor);
    for (double dx = -halo; dx <= halo; dx += halo) {
      for (double dy = -halo; dy <= halo; dy += halo) {
        pen.text(ZERO, x + dx, y + dy, ground);
      }
    }
    pen.text(ZERO, x, y, new TextStyle(look.label(), ink(), anchor));
  }

  private Color ink() {
    return look.palette().ink().text();
  }

  private Color ground() {
    return look.palette().surface().card();
  }
}
