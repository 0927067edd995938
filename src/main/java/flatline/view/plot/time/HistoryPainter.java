package flatline.view.plot.time;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.training.Curve;
import flatline.view.plot.Axes;
import flatline.view.plot.EndLabels;
import flatline.view.plot.EndLabels.EndLabel;
import flatline.view.plot.LineStyle;
import flatline.view.plot.LinearScale;
import flatline.view.plot.Look;
import flatline.view.plot.Marks;
import flatline.view.plot.Palette;
import flatline.view.plot.Pen;
import flatline.view.plot.TextWidth;
import flatline.view.plot.Ticks;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;

/** Paints one figure of all contenders over the steps, labelled where the lines end. */
public final class HistoryPainter {

  /** The axis is at least this long, so that the first steps are seen one by one. */
  private static final double SHORTEST = 100;

  private static final double LINE = 2.6;
  private static final double FUTURE_LINE = 1.6;
  private static final double FUTURE_OPACITY = 0.4;
  private static final TextWidth WIDTHS = new TextWidth();

  private final Pen pen;
  private final TimePicture picture;
  private final Snapshot snapshot;
  private final Look look;
  private final Axes axes;

  private HistoryPainter(Pen pen, TimePicture picture, Look look) {
    this.pen = pen;
    this.picture = picture;
    this.look = look;
    snapshot = picture.snapshot();
    axes = axes();
  }

  /** Paints it, as large as the pen's picture. */
  public static void paint(Pen pen, TimePicture picture, Look look) {
    new HistoryPainter(pen, picture, look).paint();
  }

  private void paint() {
    int alongX = (int) ((axes.right() - axes.left()) / look.scaled(58));
    int alongY = (int) ((axes.bottom() - axes.top()) / look.scaled(22));
    axes.paint(
        pen,
        look,
        Ticks.between(0, axes.x().high(), Math.max(1, alongX), 1),
        Ticks.between(0, axes.y().high(), Math.clamp(alongY, 1, 4), picture.figure().leastStep()));
    if (picture.figure() == Figure.SILENT) {
      new LifeMarks(pen, look, axes).paint(snapshot);
    }
    change();
    List<LineStyle> styles =
        LineStyle.ofContenders(snapshot.scenario().setup().contenders(), look.palette());
    ghosts(styles);
    List<EndLabel> labels = new ArrayList<>();
    for (int i = 0; i < styles.size(); i++) {
      labels.add(curve(snapshot.contenders().get(i), styles.get(i), picture.names().get(i)));
    }
    double bottom = axes.bottom() - look.scaled(7);
    EndLabels.paint(
        pen,
        look,
        EndLabels.spread(labels, axes.top(), bottom, look.scaled(14)),
        TimeCurve.x(axes, snapshot.step()) + look.scaled(9));
  }

  private Axes axes() {
    double labels =
        picture.names().stream()
            .mapToDouble(name -> WIDTHS.of(name + " 0.000", look.label()))
            .max()
            .orElse(0);
    double left = look.scaled(34);
    double right = Math.max(left + 20, pen.width() - labels - look.scaled(12));
    double marks = picture.figure() == Figure.SILENT ? LifeMarks.height(snapshot, look) : 0;
    double bottom = Math.max(20, pen.height() - look.scaled(20));
    double top = look.scaled(8) + marks;
    return new Axes(
        new LinearScale(0, Round.up(Math.max(SHORTEST, (double) snapshot.head())), left, right),
        new LinearScale(0, picture.figure().top(snapshot), bottom, Math.min(top, bottom - 10)));
  }

  private void change() {
    if (snapshot.changedAt().isPresent() && snapshot.changedAt().getAsLong() <= snapshot.step()) {
      pen.stroke(look.palette().ink().accent(), pen.hairline(), Pen.Nib.SQUARE);
      pen.dash(2, 3);
      double x = pen.crisp(TimeCurve.x(axes, snapshot.changedAt().getAsLong()));
      pen.line(x, axes.top(), x, axes.bottom());
    }
  }

  /** The futures that were left at a change, dotted. */
  private void ghosts(List<LineStyle> styles) {
    for (Snapshot.Branch branch : snapshot.branches()) {
      for (int i = 0; i < Math.min(styles.size(), branch.curves().size()); i++) {
        pen.stroke(faint(styles.get(i).color()), look.scaled(FUTURE_LINE), Pen.Nib.FLAT);
        pen.dash(1, 4);
        future(branch.curves().get(i), branch.forkedAt());
      }
    }
  }

  private void future(Curve curve, long from) {
    axes.clipped(pen, () -> new TimeCurve(axes, picture.figure()).of(curve, from).stroke(pen));
  }

  private static Color faint(Color color) {
    return Palette.faint(color, FUTURE_OPACITY);
  }

  /** A contender's line, and what is known of the steps after: the same, fainter and thinner. */
  private EndLabel curve(ContenderSnapshot contender, LineStyle style, String name) {
    long step = snapshot.step();
    new LineStyle(faint(style.color()), style.dash()).apply(pen, look.scaled(FUTURE_LINE));
    future(contender.curve(), step);
    style.apply(pen, look.scaled(LINE));
    axes.clipped(pen, () -> new TimeCurve(axes, picture.figure()).of(contender, step).stroke(pen));
    double value = picture.figure().now(contender);
    double y = Math.max(axes.top(), axes.y().at(Double.isFinite(value) ? value : axes.y().high()));
    Color ground = look.palette().surface().card();
    Marks.point(pen, TimeCurve.x(axes, step), y, look.scaled(3.6), style.color(), ground);
    return new EndLabel(name + " " + picture.figure().text(value), style.color(), y);
  }
}
