package flatline.view.training.timeline;

import flatline.model.loop.Snapshot;
import flatline.model.scenario.Intervention;
import flatline.model.training.LifeEvent;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import flatline.viewmodel.training.timeline.Mark;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/** Paints the track, what was made of it, the marks on both sides and the thumb. */
final class ScrubberPainter {

  private static final double TRACK = 4;
  private static final double THUMB = 8.5;
  private static final double MARK = 3.6;
  private static final double MARK_DISTANCE = 14;
  private static final double MARK_LINE = 1.7;
  private static final double NOTCH = 6;

  private final GraphicsContext gc;
  private final Look look;
  private final ScrubberScale scale;
  private final double middle;
  private final double mark;

  ScrubberPainter(GraphicsContext gc, Look look, ScrubberScale scale, double middle) {
    this.gc = gc;
    this.look = look;
    this.scale = scale;
    this.middle = middle;
    mark = look.scaled(MARK);
  }

  void paint(Snapshot snapshot, List<Mark> marks, boolean focused) {
    Palette palette = look.palette();
    gc.setLineDashes();
    gc.setLineCap(StrokeLineCap.ROUND);
    gc.setLineWidth(look.scaled(TRACK));
    line(palette.surface().hairline(), 0, scale.end());
    line(palette.ink().accent().interpolate(palette.surface().card(), 0.55), 0, snapshot.head());
    line(palette.ink().accent(), 0, snapshot.step());
    snapshot.scenario().interventions().forEach(each -> intervention(each, palette));
    marks(snapshot, marks);
    thumb(snapshot.step(), focused);
  }

  private void line(Color color, long from, long to) {
    gc.setStroke(color);
    gc.strokeLine(scale.x(from), middle, scale.x(to), middle);
  }

  /** A notch: somebody changed something here. */
  private void intervention(Intervention intervention, Palette palette) {
    double x = scale.x(intervention.step());
    gc.setStroke(palette.ink().text());
    gc.setLineWidth(look.scaled(MARK_LINE));
    gc.strokeLine(x, middle - look.scaled(NOTCH), x, middle + look.scaled(NOTCH));
  }

  /** The first contender's above the track, the others' below; marks at one pixel fall together. */
  private void marks(Snapshot snapshot, List<Mark> marks) {
    List<LineStyle> styles = LineStyle.ofContenders(snapshot.activations(), look.palette());
    Set<Long> painted = new HashSet<>();
    for (Mark mark : marks) {
      double x = Math.rint(scale.x(mark.event().step()));
      boolean isReturn = isReturn(mark.event());
      long place = (((long) x) * 8 + mark.contender()) * 2 + (isReturn ? 1 : 0);
      if (mark.contender() < snapshot.contenders().size() && painted.add(place)) {
        gc.setStroke(styles.get(mark.contender()).color());
        gc.setLineWidth(look.scaled(MARK_LINE));
        symbol(mark.event(), x, y(mark.contender()));
      }
    }
  }

  private double y(int contender) {
    double distance = look.scaled(MARK_DISTANCE);
    return contender == 0 ? middle - distance : middle + distance + (contender - 1) * 2 * mark;
  }

  static boolean isReturn(LifeEvent event) {
    return event.kind() == LifeEvent.Kind.REVIVAL || event.kind() == LifeEvent.Kind.ACTIVE;
  }

  /**
   * A cross for a death, a ring for falling silent with a gradient left, an arrow up for a return.
   */
  private void symbol(LifeEvent event, double x, double y) {
    switch (event.kind()) {
      case DEATH -> {
        gc.strokeLine(x - mark, y - mark, x + mark, y + mark);
        gc.strokeLine(x - mark, y + mark, x + mark, y - mark);
      }
      case INACTIVE -> gc.strokeOval(x - mark, y - mark, 2 * mark, 2 * mark);
      case REVIVAL, ACTIVE -> {
        gc.setFill(gc.getStroke());
        gc.fillPolygon(
            new double[] {x - 1.17 * mark, x, x + 1.17 * mark},
            new double[] {y + mark, y - mark, y + mark},
            3);
      }
    }
  }

  private void thumb(long step, boolean focused) {
    double x = scale.x(step);
    double radius = look.scaled(THUMB);
    Palette palette = look.palette();
    if (focused) {
      gc.setLineWidth(look.scaled(4));
      circle(x, radius + look.scaled(3), palette.ink().accent().deriveColor(0, 1, 1, 0.35));
    }
    gc.setFill(palette.surface().card());
    gc.fillOval(x - radius, middle - radius, 2 * radius, 2 * radius);
    gc.setLineWidth(look.scaled(2.4));
    circle(x, radius, palette.ink().accent());
  }

  private void circle(double x, double radius, Color color) {
    gc.setStroke(color);
    gc.strokeOval(x - radius, middle - radius, 2 * radius, 2 * radius);
  }
}
