package flatline.view.plot.theory;

import flatline.model.theory.survey.ClockTrace;
import flatline.view.plot.Axes;
import flatline.view.plot.LinearScale;
import flatline.view.plot.Look;
import flatline.view.plot.Marks;
import flatline.view.plot.Polyline;
import flatline.view.plot.Ticks;
import flatline.view.plot.pen.Pen;
import java.util.Collections;
import javafx.scene.paint.Color;

/** Paints the pre-activation of a unit that its leak brings back: the law's line, dots measured. */
public final class ClockPainter {

  private static final double LEFT = 56;
  private static final double FOOT = 22;
  private static final double HEAD = 8;
  private static final double MARGIN = 12;
  private static final double ROOM = 0.08;
  private static final double TICK_HEIGHT = 20;
  private static final int DOTS = 40;

  private ClockPainter() {}

  /** Paints it, as large as the pen's picture. */
  public static void paint(Pen pen, ClockTrace trace, Look look) {
    Axes axes = axes(pen, trace, look);
    double up = (axes.bottom() - axes.top()) / look.scaled(TICK_HEIGHT);
    axes.paint(
        pen,
        look,
        Ticks.between(0, axes.x().high(), 8, 1),
        Ticks.between(axes.y().low(), axes.y().high(), (int) Math.max(1, up), 1e-6));
    var line = new Polyline();
    for (int step = 0; step < trace.law().size(); step++) {
      line.add(axes.x().at(step), axes.y().at(trace.law().get(step)));
    }
    pen.stroke(look.palette().ink().accent(), look.scaled(2.4), Pen.Nib.FLAT);
    line.stroke(pen);
    Color color = look.palette().ink().text();
    Color ground = look.palette().surface().card();
    int stride = Math.max(1, trace.steps() / DOTS);
    for (int step = trace.steps(); step >= 0; step -= stride) {
      double y = axes.y().at(trace.measured().get(step));
      Marks.point(pen, axes.x().at(step), y, look.scaled(2.6), color, ground);
    }
  }

  private static Axes axes(Pen pen, ClockTrace trace, Look look) {
    double low = Collections.min(trace.measured());
    double high = Math.max(0, Collections.max(trace.measured()));
    double room = ROOM * (high - low);
    double right = pen.width() - look.scaled(MARGIN);
    double bottom = pen.height() - look.scaled(FOOT);
    return new Axes(
        new LinearScale(0, Math.max(1, trace.steps()), look.scaled(LEFT), right),
        new LinearScale(low - room, high + room, bottom, look.scaled(HEAD)));
  }
}
