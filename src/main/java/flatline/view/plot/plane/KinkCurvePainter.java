package flatline.view.plot.plane;

import flatline.model.data.Features;
import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Field;
import flatline.model.network.Network;
import flatline.model.vitals.UnitState;
import flatline.view.plot.Look;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/**
 * Paints what a network makes of one number in place of the plane: the target, the network's
 * function, and on it a mark at the kink of each unit of the first layer.
 */
public final class KinkCurvePainter {

  private static final double TARGET = 6;

  /** Of the picture's side: in a small one the target does not hide what lies on it. */
  private static final double TARGET_SHARE = 0.03;

  private static final double FUNCTION = 2.4;
  private static final double KINK = 4.2;
  private static final double SELECTED_KINK = 6;
  private static final double SIDE = 9;
  private static final int POINTS = 200;

  private final Pen pen;
  private final Look look;
  private final CurvePicture picture;
  private final PlaneMap map;

  private KinkCurvePainter(Pen pen, CurvePicture picture, PlaneMap map, Look look) {
    this.pen = pen;
    this.picture = picture;
    this.map = map;
    this.look = look;
  }

  /** Paints all but the samples, which stay as they are. */
  public static void paint(Pen pen, CurvePicture picture, PlaneMap map, Look look) {
    var painter = new KinkCurvePainter(pen, picture, map, look);
    pen.fillRect(0, 0, map.side(), map.side(), 0, look.palette().surface().soft());
    pen.clipped(0, 0, map.side(), map.side(), painter::paint);
  }

  private void paint() {
    zero();
    picture.target().ifPresent(_ -> target());
    ContenderSnapshot contender = picture.contender();
    if (contender.divergence().isEmpty()) {
      function(contender.surface());
      if (picture.features().equals(Features.LINE)) {
        kinks(contender);
      }
    }
  }

  /** The height of the label 0. */
  private void zero() {
    double y = map.y(picture.axis().at(0));
    pen.horizontal(y, 0, map.side(), look.palette().surface().hairline());
    var style = new TextStyle(look.caption(), look.palette().ink().muted(), Pos.BOTTOM_LEFT);
    pen.text("0", look.scaled(3), y, style);
  }

  private void target() {
    double[] x = new double[POINTS + 1];
    double[] y = new double[POINTS + 1];
    for (int i = 0; i <= POINTS; i++) {
      double at = map.window().left() + map.window().size() * i / POINTS;
      x[i] = map.x(at);
      y[i] = map.y(picture.axis().at(picture.target().orElseThrow().at(at)));
    }
    Color faint = look.palette().ink().muted().deriveColor(0, 1, 1, 0.3);
    double width = Math.min(look.scaled(TARGET), TARGET_SHARE * map.side());
    pen.stroke(faint, width, Pen.Nib.ROUND);
    pen.polyline(x, y, x.length);
  }

  private void function(Field surface) {
    double[] x = new double[surface.side()];
    double[] y = new double[surface.side()];
    for (int column = 0; column < x.length; column++) {
      x[column] = map.x(map.window().x(column, surface.side()));
      y[column] = height(surface, column);
    }
    pen.stroke(look.palette().ink().text(), look.scaled(FUNCTION), Pen.Nib.ROUND);
    pen.polyline(x, y, x.length);
  }

  /** Not so far outside that a pen would lose it. */
  private double height(Field surface, int column) {
    double y = map.y(picture.axis().at(surface.at(0, column)));
    return Math.clamp(y, -map.side(), 2 * map.side());
  }

  private void kinks(ContenderSnapshot contender) {
    if (contender.examination().layers().isEmpty()) {
      return;
    }
    int units = contender.examination().layers().getFirst().size();
    for (int unit = 0; unit < units; unit++) {
      if (unit != picture.selected()) {
        kink(contender, unit, false);
      }
    }
    if (picture.selected() >= 0 && picture.selected() < units) {
      kink(contender, picture.selected(), true);
    }
  }

  /** Where a unit's z is 0: a dot on the curve, and an arm towards where the unit is active. */
  private void kink(ContenderSnapshot contender, int unit, boolean selected) {
    Network network = contender.network();
    double weight = network.weight(0, unit, 0);
    double x = map.x(-network.bias(0, unit) / weight);
    if (!(x >= 0 && x <= map.side())) {
      return;
    }
    Field surface = contender.surface();
    int column = (int) Math.clamp(x / map.side() * surface.side(), 0, surface.side() - 1);
    double y = Math.clamp(height(surface, column), 0, map.side());
    UnitState state = contender.examination().unit(0, unit).state();
    boolean silent = state == UnitState.DEAD || state == UnitState.INACTIVE;
    Color color = color(state, selected);
    if (selected) {
      pen.stroke(color, look.scaled(1), Pen.Nib.SQUARE);
      pen.dash(look.scaled(2), look.scaled(3));
      pen.line(x, 0, x, map.side());
    }
    double radius = look.scaled(selected ? SELECTED_KINK : KINK);
    pen.fillCircle(x, y, radius, silent ? look.palette().surface().soft() : color);
    pen.stroke(silent ? color : look.palette().surface().soft(), look.scaled(1.4), Pen.Nib.SQUARE);
    pen.strokeCircle(x, y, radius);
    pen.stroke(color, look.scaled(selected ? 3 : 2), Pen.Nib.SQUARE);
    double arm = Math.copySign(look.scaled(SIDE), weight);
    pen.line(x, map.side() - look.scaled(3), x + arm, map.side() - look.scaled(3));
  }

  private Color color(UnitState state, boolean selected) {
    if (selected) {
      return look.palette().ink().accent();
    }
    return switch (state) {
      case DEAD -> look.palette().dead();
      case INACTIVE -> look.palette().ink().muted();
      case SATURATED, SLEEPING, ALIVE -> look.palette().ink().text();
    };
  }
}
