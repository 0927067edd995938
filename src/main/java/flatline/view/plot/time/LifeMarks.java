package flatline.view.plot.time;

import flatline.model.loop.Snapshot;
import flatline.model.training.LifeEvent;
import flatline.view.plot.Axes;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.Pen;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * Marks when units fell silent (✕) and when they came back (▲), in a lane for each contender above
 * the lines. Of marks that would cover each other the first is painted.
 */
final class LifeMarks {

  private static final double LANE = 11;
  private static final double RADIUS = 3;

  private final Pen pen;
  private final Look look;
  private final Axes axes;

  LifeMarks(Pen pen, Look look, Axes axes) {
    this.look = look;
    this.axes = axes;
    this.pen = pen;
  }

  /** The height of all lanes in pixels. */
  static double height(Snapshot snapshot, Look look) {
    return snapshot.contenders().size() * look.scaled(LANE) + look.scaled(3);
  }

  void paint(Snapshot snapshot) {
    List<LineStyle> styles =
        LineStyle.ofContenders(snapshot.scenario().setup().contenders(), look.palette());
    for (int i = 0; i < styles.size(); i++) {
      double y = axes.top() - height(snapshot, look) + look.scaled(LANE) * (i + 0.5);
      lane(snapshot.contenders().get(i).events(), snapshot.step(), y, styles.get(i).color());
    }
  }

  private void lane(List<LifeEvent> events, long step, double y, Color color) {
    pen.stroke(color, look.scaled(1.5), Pen.Nib.SQUARE);
    double r = look.scaled(RADIUS);
    double lastSilence = Double.NEGATIVE_INFINITY;
    double lastReturn = Double.NEGATIVE_INFINITY;
    for (LifeEvent event : events) {
      if (event.step() > step) {
        return;
      }
      double x = TimeCurve.x(axes, event.step());
      boolean silence =
          event.kind() == LifeEvent.Kind.DEATH || event.kind() == LifeEvent.Kind.INACTIVE;
      if (silence && x - lastSilence >= r) {
        pen.line(x - r, y - r, x + r, y + r);
        pen.line(x - r, y + r, x + r, y - r);
        lastSilence = x;
      } else if (!silence && x - lastReturn >= r) {
        double[] xs = {x - 1.2 * r, x + 1.2 * r, x};
        double[] ys = {y + r, y + r, y - r};
        pen.fillPolygon(xs, ys, 3, color);
        lastReturn = x;
      }
    }
  }
}
