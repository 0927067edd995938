package flatline.view.plot.plane;

import flatline.model.data.Features;
import flatline.model.loop.ContenderSnapshot;
import flatline.model.network.Network;
import flatline.model.network.UnitRef;
import flatline.model.vitals.UnitState;
import flatline.view.plot.FrozenMark;
import flatline.view.plot.Look;
import flatline.view.plot.pen.Pen;
import java.util.Optional;
import javafx.scene.paint.Color;

/**
 * Paints the hinge lines w·x + b = 0 of the first hidden layer, with a soft band on the side where
 * the unit is active. x is what the network is given: of other inputs than the coordinates, lines
 * are bent.
 */
public final class HingePainter {

  private static final double BAND = 7;
  private static final double BAND_OPACITY = 0.2;
  private static final double LOCK = 6;
  private static final double LOCK_ROOM = 14;
  private static final double LINE = 1.8;
  private static final double SELECTED_LINE = 3;

  /** With more units than this, lines are thinner and only the selected one has a band. */
  private static final int MANY = 16;

  private final Pen pen;
  private final Look look;
  private final PlaneMap map;
  private final Features features;

  private HingePainter(Pen pen, Features features, PlaneMap map, Look look) {
    this.pen = pen;
    this.features = features;
    this.look = look;
    this.map = map;
  }

  /**
   * Paints all lines of a network that is given the coordinates.
   *
   * @param selected the unit of the first hidden layer that is looked at, or −1
   */
  public static void paint(
      Pen pen, ContenderSnapshot contender, int selected, PlaneMap map, Look look) {
    paint(pen, contender, Features.PLANE, selected, map, look);
  }

  /**
   * Paints all lines, which are bent where a network is given something else of a place.
   *
   * @param selected the unit of the first hidden layer that is looked at, or −1
   */
  public static void paint(
      Pen pen,
      ContenderSnapshot contender,
      Features features,
      int selected,
      PlaneMap map,
      Look look) {
    new HingePainter(pen, features, map, look).paint(contender, selected);
  }

  private void paint(ContenderSnapshot contender, int selected) {
    if (contender.examination().layers().isEmpty()) {
      return;
    }
    int units = contender.examination().layers().getFirst().size();
    for (int unit = 0; unit < units; unit++) {
      if (unit != selected) {
        paint(contender, unit, false, units > MANY);
      }
    }
    if (selected >= 0 && selected < units) {
      paint(contender, selected, true, false);
    }
  }

  private void paint(ContenderSnapshot contender, int unit, boolean selected, boolean thin) {
    hinge(contender.network(), unit)
        .ifPresent(hinge -> {
          stroke(hinge, contender.examination().unit(0, unit).state(), selected, thin);
          if (contender.frozen().contains(new UnitRef(0, unit))) {
            double[] place = hinge.nearEnd(map.side(), look.scaled(LOCK_ROOM));
            FrozenMark.paint(pen, look, place[0], place[1], look.scaled(LOCK));
          }
        });
  }

  private Optional<HingeShape> hinge(Network network, int unit) {
    return features.isPlane()
        ? line(network, unit)
        : HingeField.of(features, map.window()).hinge(network, unit, map.side());
  }

  private Optional<HingeShape> line(Network network, int unit) {
    double wx = network.weight(0, unit, 0);
    double wy = network.weight(0, unit, 1);
    double length = Math.sqrt(wx * wx + wy * wy);
    double distance = (wx * map.middleX() + wy * map.middleY() + network.bias(0, unit)) / length;
    double reach = map.side();
    // Not less also where it is NaN: units without a direction, or no longer finite.
    return Math.abs(distance) * map.unit() < reach
        ? Optional.of(HingeLine.of(reach, wx / length, -wy / length, distance * map.unit()))
        : Optional.empty();
  }

  private void stroke(HingeShape line, UnitState state, boolean selected, boolean thin) {
    Color color = color(state, selected);
    if ((state != UnitState.DEAD && state != UnitState.INACTIVE && !thin) || selected) {
      line.band(pen, color.deriveColor(0, 1, 1, BAND_OPACITY), look.scaled(BAND));
    }
    double width = look.scaled(selected ? SELECTED_LINE : thin ? LINE / 2 : LINE);
    if (state == UnitState.DEAD || state == UnitState.INACTIVE) {
      double faint = selected ? width : look.scaled(thin ? 0.8 : 1.2);
      pen.stroke(color, faint, Pen.Nib.SQUARE);
      pen.dash(look.scaled(5), look.scaled(4));
    } else {
      pen.stroke(color, width, Pen.Nib.SQUARE);
    }
    line.draw(pen);
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
