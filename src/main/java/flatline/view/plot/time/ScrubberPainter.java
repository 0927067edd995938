package flatline.view.plot.time;

import flatline.model.loop.Snapshot;
import flatline.model.scenario.Intervention;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.TextStyle;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.paint.Color;

/** Paints the track, what was made of it, the marks on both sides, other futures and the thumb. */
public final class ScrubberPainter {

  private static final double TRACK = 4;
  private static final double THUMB = 8.5;
  private static final double LINE = 1.7;
  private static final double ARROW = 4;
  private static final double REST = 0.55;
  private static final String MORE = "…";

  private final Pen pen;
  private final Look look;
  private final Palette palette;
  private final ScrubberLayout layout;
  private final ScrubberScale scale;
  private final double middle;

  private ScrubberPainter(Pen pen, ScrubberLayout layout) {
    this.pen = pen;
    this.layout = layout;
    look = layout.look();
    scale = layout.scale();
    palette = look.palette();
    middle = layout.track();
  }

  /** Paints the scrubber of a run as it is laid out. */
  public static void paint(Pen pen, ScrubberPicture picture, ScrubberLayout layout) {
    new ScrubberPainter(pen, layout).paint(picture);
  }

  private void paint(ScrubberPicture picture) {
    Snapshot snapshot = picture.snapshot();
    Color accent = palette.ink().accent();
    for (BranchRail rail : layout.rails()) {
      boolean touched = picture.touched().equals(OptionalInt.of(rail.branch().id()));
      rail.paint(pen, look, layout, touched);
    }
    track(palette.surface().hairline(), scale.to());
    track(accent.interpolate(palette.surface().card(), REST), snapshot.head());
    track(accent, snapshot.step());
    further(snapshot.head());
    stroke(palette.ink().text(), LINE);
    snapshot.scenario().interventions().forEach(this::notch);
    List<LineStyle> styles = LineStyle.ofContenders(snapshot.activations(), palette);
    for (int i = 0; i < styles.size(); i++) {
      ScrubberLayout.Lane lane = layout.lanes().get(i);
      for (MarkGroup group : lane.groups()) {
        group.paint(pen, look, lane.y(), styles.get(i).color());
      }
      var style = new TextStyle(look.label(), styles.get(i).color(), Pos.CENTER_LEFT);
      lane.end().ifPresent(x -> pen.text(MORE, x + look.scaled(2), lane.y(), style));
    }
    if (scale.holds(snapshot.step())) {
      thumb(snapshot.step(), picture.focused());
    }
  }

  private void stroke(Color color, double width) {
    pen.stroke(color, look.scaled(width), Pen.Nib.ROUND);
  }

  private void track(Color color, long to) {
    if (to >= scale.from()) {
      stroke(color, TRACK);
      pen.line(scale.left(), middle, scale.x(to), middle);
    }
  }

  /** An arrow at each end beyond which there is more of the run. */
  private void further(long head) {
    stroke(palette.ink().muted(), LINE);
    if (scale.from() > 0) {
      arrow(scale.left(), -1);
    }
    if (scale.to() < head) {
      arrow(scale.right(), 1);
    }
  }

  private void arrow(double x, int way) {
    double size = look.scaled(ARROW);
    double tip = x + way * 2 * size;
    pen.line(tip - way * size, middle - size, tip, middle);
    pen.line(tip - way * size, middle + size, tip, middle);
  }

  /** Somebody changed something here. */
  private void notch(Intervention intervention) {
    if (scale.holds(intervention.step())) {
      double x = scale.x(intervention.step());
      double notch = look.scaled(ScrubberLayout.NOTCH);
      pen.line(x, middle - notch, x, middle + notch);
    }
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
