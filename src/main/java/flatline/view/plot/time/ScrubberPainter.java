package flatline.view.plot.time;

import flatline.model.loop.Snapshot;
import flatline.model.scenario.Intervention;
import flatline.model.training.LifeEvent;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import flatline.view.plot.Pen;
import java.util.List;
import javafx.scene.paint.Color;

/** Paints the track, what was made of it, the marks on both sides and the thumb. */
public final class ScrubberPainter {

  private static final double TRACK = 4;
  private static final double THUMB = 8.5;
  private static final double MARK = 3.6;
  private static final double MARK_DISTANCE = 14;
  private static final double MARK_LINE = 1.7;
  private static final double NOTCH = 6;

  private final Pen pen;
  private final Look look;
  private final Palette palette;
  private final ScrubberScale scale;
  private final double middle;
  private final double mark;

  private ScrubberPainter(Pen pen, ScrubberScale scale, Look look) {
    this.pen = pen;
    this.look = look;
    this.scale = scale;
    palette = look.palette();
    middle = pen.height() / 2;
    mark = look.scaled(MARK);
  }

  /** Paints the scrubber of a run. */
  public static void paint(
      Pen pen, Snapshot snapshot, boolean focused, ScrubberScale scale, Look look) {
    new ScrubberPainter(pen, scale, look).paint(snapshot, focused);
  }

  private void paint(Snapshot snapshot, boolean focused) {
    Color accent = palette.ink().accent();
    track(palette.surface().hairline(), scale.end());
    track(accent.interpolate(palette.surface().card(), 0.55), snapshot.head());
    track(accent, snapshot.step());
    stroke(palette.ink().text(), MARK_LINE);
    snapshot.scenario().interventions().forEach(this::notch);
    List<LineStyle> styles = LineStyle.ofContenders(snapshot.activations(), palette);
    for (int i = 0; i < styles.size(); i++) {
      marks(snapshot.contenders().get(i).events(), styles.get(i).color(), y(i));
    }
    thumb(snapshot.step(), focused);
  }

  private void stroke(Color color, double width) {
    pen.stroke(color, look.scaled(width), Pen.Nib.ROUND);
  }

  private void track(Color color, long to) {
    stroke(color, TRACK);
    pen.line(scale.x(0), middle, scale.x(to), middle);
  }

  /** Somebody changed something here. */
  private void notch(Intervention intervention) {
    double x = scale.x(intervention.step());
    pen.line(x, middle - look.scaled(NOTCH), x, middle + look.scaled(NOTCH));
  }

  /** The first contender's above the track, the others' below. */
  private double y(int contender) {
    double distance = look.scaled(MARK_DISTANCE);
    return contender == 0 ? middle - distance : middle + distance + (contender - 1) * 2 * mark;
  }

  /** Marks at one pixel fall together. */
  private void marks(List<LifeEvent> events, Color color, double y) {
    stroke(color, MARK_LINE);
    double lastSilence = -1;
    double lastReturn = -1;
    for (LifeEvent event : events) {
      double x = Math.rint(scale.x(event.step()));
      switch (event.kind()) {
        case DEATH, INACTIVE -> {
          if (x != lastSilence) {
            silence(event, x, y);
          }
          lastSilence = x;
        }
        case REVIVAL, ACTIVE -> {
          if (x != lastReturn) {
            arrow(x, y, color);
          }
          lastReturn = x;
        }
      }
    }
  }

  /** A cross for a death, a ring for falling silent with a gradient left. */
  private void silence(LifeEvent event, double x, double y) {
    if (event.kind() == LifeEvent.Kind.DEATH) {
      pen.line(x - mark, y - mark, x + mark, y + mark);
      pen.line(x - mark, y + mark, x + mark, y - mark);
    } else {
      pen.strokeCircle(x, y, mark);
    }
  }

  private void arrow(double x, double y, Color color) {
    double[] xs = {x - 1.17 * mark, x, x + 1.17 * mark};
    double[] ys = {y + mark, y - mark, y + mark};
    pen.fillPolygon(xs, ys, 3, color);
  }

  private void thumb(long step, boolean focused) {
    double x = scale.x(step);
    double radius = look.scaled(THUMB);
    Color accent = palette.ink().accent();
    if (focused) {
      stroke(accent.deriveColor(0, 1, 1, 0.35), 4);
      pen.strokeCircle(x, middle, radius + look.scaled(3));
    }
    pen.fillCircle(x, middle, radius, palette.surface().card());
    stroke(accent, 2.4);
    pen.strokeCircle(x, middle, radius);
  }
}
