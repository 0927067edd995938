package flatline.view.training.charts;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.training.Curve;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.plot.Axes;
import flatline.view.plot.Drawing;
import flatline.view.plot.EndLabels;
import flatline.view.plot.LineStyle;
import flatline.view.plot.LinearScale;
import flatline.view.plot.Look;
import flatline.view.plot.Marks;
import flatline.view.plot.PlotCanvas;
import flatline.view.plot.Polyline;
import flatline.view.plot.TextWidth;
import flatline.view.plot.Ticks;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One figure of all contenders over the steps, labelled where the lines end. */
final class TimeChart extends VBox {

  /** The axis is at least this long, so that the first steps are seen one by one. */
  private static final double SHORTEST = 100;

  private static final double LINE = 2.6;
  private static final double FUTURE_LINE = 1.6;
  private static final double FUTURE_OPACITY = 0.4;
  private static final TextWidth WIDTHS = new TextWidth();

  private final Figure figure;
  private final Words words;
  private final ObservableValue<Look> look;
  private final PlotCanvas canvas = new PlotCanvas(this::paint);
  private @Nullable Snapshot snapshot;

  TimeChart(Figure figure, String title, Words words, ObservableValue<Look> look) {
    this.figure = figure;
    this.words = words;
    this.look = look;
    var heading = new Label(title);
    heading.getStyleClass().addAll("caption", "muted");
    VBox.setVgrow(canvas, Priority.ALWAYS);
    getChildren().addAll(heading, canvas);
    new Life(this).hear(look, _ -> canvas.repaint());
  }

  void show(Snapshot newSnapshot) {
    snapshot = newSnapshot;
    canvas.repaint();
  }

  private void paint(Drawing drawing) {
    if (snapshot == null) {
      return;
    }
    Look now = look.getValue();
    List<String> names = names(snapshot);
    Axes axes = axes(snapshot, drawing, names);
    axes.paint(drawing, now, timeTicks(axes, now), valueTicks(axes, now));
    if (figure == Figure.SILENT) {
      new LifeMarks(drawing, now, axes).paint(snapshot);
    }
    change(snapshot, drawing, axes);
    List<LineStyle> styles =
        LineStyle.ofContenders(snapshot.scenario().setup().contenders(), now.palette());
    ghosts(snapshot, drawing, axes, styles);
    List<EndLabels.EndLabel> labels = new ArrayList<>();
    for (int i = 0; i < styles.size(); i++) {
      labels.add(curve(drawing, axes, snapshot.contenders().get(i), styles.get(i), names.get(i)));
    }
    double distance = now.scaled(14);
    EndLabels.paint(
        drawing,
        now,
        EndLabels.spread(labels, axes.top(), axes.bottom() - now.scaled(7), distance),
        TimeCurve.x(axes, snapshot.step()) + now.scaled(9));
  }

  private List<String> names(Snapshot shown) {
    return shown.contenders().stream()
        .map(each -> words.name(each.activation(), shown.scenario().setup().contenders()))
        .toList();
  }

  private Axes axes(Snapshot shown, Drawing drawing, List<String> names) {
    Look now = look.getValue();
    double labels =
        names.stream().mapToDouble(name -> WIDTHS.of(name + " 0.000", now.label())).max().orElse(0);
    double left = now.scaled(34);
    double right = Math.max(left + 20, drawing.width() - labels - now.scaled(12));
    double marks = figure == Figure.SILENT ? LifeMarks.height(shown, now) : 0;
    double bottom = Math.max(20, drawing.height() - now.scaled(20));
    double top = now.scaled(8) + marks;
    return new Axes(
        new LinearScale(0, Round.up(Math.max(SHORTEST, (double) shown.head())), left, right),
        new LinearScale(0, figure.top(shown), bottom, Math.min(top, bottom - 10)));
  }

  private List<Ticks.Tick> timeTicks(Axes axes, Look now) {
    int most = (int) ((axes.right() - axes.left()) / now.scaled(58));
    return Ticks.between(0, axes.x().high(), Math.max(1, most), 1);
  }

  private List<Ticks.Tick> valueTicks(Axes axes, Look now) {
    int most = (int) ((axes.bottom() - axes.top()) / now.scaled(22));
    return Ticks.between(0, axes.y().high(), Math.clamp(most, 1, 4), figure.leastStep());
  }

  private void change(Snapshot shown, Drawing drawing, Axes axes) {
    if (shown.changedAt().isPresent() && shown.changedAt().getAsLong() <= shown.step()) {
      GraphicsContext gc = drawing.gc();
      gc.setStroke(look.getValue().palette().ink().accent());
      gc.setLineDashes(2, 3);
      gc.setLineWidth(drawing.hairline());
      double x = drawing.crisp(TimeCurve.x(axes, shown.changedAt().getAsLong()));
      gc.strokeLine(x, axes.top(), x, axes.bottom());
      gc.setLineDashes();
    }
  }

  /** What is known of the steps after the one that is shown: the same line, fainter and thinner. */
  private void future(Drawing drawing, Axes axes, Curve curve, long from, LineStyle style) {
    GraphicsContext gc = drawing.gc();
    style.apply(gc, look.getValue().scaled(FUTURE_LINE));
    gc.setGlobalAlpha(FUTURE_OPACITY);
    axes.clipped(drawing, () -> new TimeCurve(axes, figure).of(curve, from).stroke(gc));
    gc.setGlobalAlpha(1);
  }

  /** The futures that were left at a change, dotted. */
  private void ghosts(Snapshot shown, Drawing drawing, Axes axes, List<LineStyle> styles) {
    GraphicsContext gc = drawing.gc();
    gc.setGlobalAlpha(FUTURE_OPACITY);
    for (Snapshot.Branch branch : shown.branches()) {
      for (int i = 0; i < Math.min(styles.size(), branch.curves().size()); i++) {
        Curve curve = branch.curves().get(i);
        gc.setStroke(styles.get(i).color());
        gc.setLineWidth(look.getValue().scaled(FUTURE_LINE));
        gc.setLineDashes(1, 4);
        axes.clipped(
            drawing, () -> new TimeCurve(axes, figure).of(curve, branch.forkedAt()).stroke(gc));
      }
    }
    gc.setLineDashes();
    gc.setGlobalAlpha(1);
  }

  private EndLabels.EndLabel curve(
      Drawing drawing, Axes axes, ContenderSnapshot contender, LineStyle style, String name) {
    long step = snapshot == null ? 0 : snapshot.step();
    future(drawing, axes, contender.curve(), step, style);
    Polyline line = new TimeCurve(axes, figure).of(contender, step);
    style.apply(drawing.gc(), look.getValue().scaled(LINE));
    axes.clipped(drawing, () -> line.stroke(drawing.gc()));
    drawing.gc().setLineDashes();
    double value = figure.now(contender);
    double y = Math.max(axes.top(), axes.y().at(Double.isFinite(value) ? value : axes.y().high()));
    Marks.point(
        drawing,
        TimeCurve.x(axes, step),
        y,
        look.getValue().scaled(3.6),
        style.color(),
        look.getValue().palette().surface().card());
    return new EndLabels.EndLabel(name + " " + figure.text(value), style.color(), y);
  }
}
