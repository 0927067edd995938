package flatline.view.plot.time;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.training.Curve;
import flatline.model.training.Divergence;
import flatline.view.plot.Axes;
import flatline.view.plot.EndLabels.EndLabel;
import flatline.view.plot.LineStyle;
import flatline.view.plot.Look;
import flatline.view.plot.Marks;
import flatline.view.plot.Palette;
import flatline.view.plot.pen.Pen;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;

/**
 * Paints one figure of all contenders over the steps. What each is at the step that is shown stands
 * at the right of all lines, where none runs through it.
 */
public final class HistoryPainter {

  private static final double LINE = 2.6;
  private static final double FUTURE_LINE = 1.6;
  private static final double FUTURE_OPACITY = 0.4;
  private static final double BAND_OPACITY = 0.22;
  private static final double FUTURE_BAND_OPACITY = 0.12;
  private static final double POINT = 3.6;
  private static final double BAR = 6;

  private final Pen pen;
  private final TimePicture picture;
  private final Snapshot snapshot;
  private final Look look;
  private final TimeLayout layout;
  private final Axes axes;

  private HistoryPainter(Pen pen, TimePicture picture, Look look) {
    this.pen = pen;
    this.picture = picture;
    this.look = look;
    snapshot = picture.snapshot();
    layout = TimeLayout.of(picture, pen.width(), pen.height(), look);
    axes = layout.axes();
  }

  /** Paints it, as large as the pen's picture. */
  public static void paint(Pen pen, TimePicture picture, Look look) {
    new HistoryPainter(pen, picture, look).paint();
  }

  private void paint() {
    above();
    axes.paint(pen, look, layout.alongX(), layout.alongY());
    List<LineStyle> styles =
        LineStyle.ofContenders(snapshot.scenario().setup().contenders(), look.palette());
    new LifeMarks(snapshot, layout, look).paint(pen, styles);
    change();
    ghosts(styles);
    List<String> labels = layout.labels().form().labels(picture, look.numbers());
    List<LineEnds.End> ends = new ArrayList<>();
    for (int i = styles.size(); i < labels.size(); i++) {
      ends.add(test(picture.lines().get(i).contender(), styles, labels.get(i)));
    }
    for (int i = 0; i < styles.size(); i++) {
      ends.add(curve(snapshot.contenders().get(i), styles.get(i), labels.get(i)));
    }
    new LineEnds(pen, look, layout).paint(ends);
  }

  private LineEnds.End test(int contender, List<LineStyle> styles, String label) {
    return new TestLine(pen, look, layout)
        .paint(
            snapshot.contenders().get(contender),
            snapshot.step(),
            styles.get(contender).color(),
            label);
  }

  /** The part of the axis that is not even is of another ground, with a gap in the axis below. */
  private void above() {
    if (layout.up().isBroken()) {
      double y = layout.y(layout.up().knee());
      Color soft = look.palette().surface().soft();
      pen.fillRect(axes.left(), axes.top(), axes.right() - axes.left(), y - axes.top(), 0, soft);
      double r = look.scaled(3);
      pen.stroke(look.palette().ink().muted(), look.scaled(1.2), Pen.Nib.FLAT);
      for (double at : new double[] {y - r / 2, y + r / 2}) {
        pen.line(axes.left() - r, at + r / 2, axes.left() + r, at - r / 2);
      }
    }
  }

  private void change() {
    OptionalLong at = snapshot.changedAt();
    if (at.isPresent()
        && at.getAsLong() <= snapshot.step()
        && layout.steps().holds(at.getAsLong())) {
      pen.stroke(look.palette().ink().accent(), pen.hairline(), Pen.Nib.SQUARE);
      pen.dash(2, 3);
      double x = pen.crisp(TimeCurve.x(axes, at.getAsLong()));
      pen.line(x, axes.top(), x, axes.bottom());
    }
  }

  /** The futures that were left at a change, dotted. */
  private void ghosts(List<LineStyle> styles) {
    for (Snapshot.Branch branch : snapshot.branches()) {
      for (int i = 0; i < Math.min(styles.size(), branch.curves().size()); i++) {
        pen.stroke(faint(styles.get(i).color()), look.scaled(FUTURE_LINE), Pen.Nib.FLAT);
        pen.dash(1, 4);
        future(branch.curves().get(i), branch.forkedAt(), styles.get(i).color());
      }
    }
  }

  private void future(Curve curve, long from, Color color) {
    TimeCurve rest = line().from(curve, from);
    axes.clipped(
        pen,
        () -> {
          bands(rest, color, FUTURE_BAND_OPACITY);
          rest.line().stroke(pen);
        });
  }

  /** What was seen between points that lie far apart. */
  private void bands(TimeCurve line, Color color, double opacity) {
    Color faint = Palette.faint(color, opacity);
    for (Rectangle2D each : line.bands()) {
      pen.fillRect(each.getMinX(), each.getMinY(), each.getWidth(), each.getHeight(), 0, faint);
    }
  }

  /** One that is going to diverge ends where it will, with its bar. */
  private void futureEnd(Curve curve, Color color) {
    long next = curve.step(curve.size());
    if (next > snapshot.step() && next <= snapshot.head() && layout.steps().holds(next)) {
      TimeCurve rest = line().from(curve, snapshot.step());
      double width = look.scaled(FUTURE_LINE);
      Marks.bar(pen, rest.endX(), rest.endY(), look.scaled(BAR), faint(color), width);
    }
  }

  private TimeCurve line() {
    return new TimeCurve(layout, picture.figure().series());
  }

  private static Color faint(Color color) {
    return Palette.faint(color, FUTURE_OPACITY);
  }

  /** A contender's line, and what is known of the steps after: the same, fainter and thinner. */
  private LineEnds.End curve(ContenderSnapshot contender, LineStyle style, String label) {
    new LineStyle(faint(style.color()), style.dash()).apply(pen, look.scaled(FUTURE_LINE));
    future(contender.curve(), snapshot.step(), style.color());
    futureEnd(contender.curve(), style.color());
    TimeCurve past = line().upTo(contender, snapshot.step());
    axes.clipped(pen, () -> bands(past, style.color(), BAND_OPACITY));
    style.apply(pen, look.scaled(LINE));
    axes.clipped(pen, () -> past.line().stroke(pen));
    if (layout
        .steps()
        .holds(contender.divergence().map(Divergence::step).orElse(snapshot.step()))) {
      end(contender, past, style.color());
    }
    return new LineEnds.End(past.endX(), new EndLabel(label, style.color(), past.endY()));
  }

  private void end(ContenderSnapshot contender, TimeCurve line, Color color) {
    if (contender.divergence().isPresent()) {
      Marks.bar(pen, line.endX(), line.endY(), look.scaled(BAR), color, look.scaled(LINE));
    } else {
      Color ground = look.palette().surface().card();
      Marks.point(pen, line.endX(), line.endY(), look.scaled(POINT), color, ground);
    }
  }
}
