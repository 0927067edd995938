package flatline.view.study.theory;

import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.view.plot.Axes;
import flatline.view.plot.Drawing;
import flatline.view.plot.LinearScale;
import flatline.view.plot.Look;
import flatline.view.plot.Marks;
import flatline.view.plot.PlotCanvas;
import flatline.view.plot.Polyline;
import flatline.view.plot.Ticks;
import flatline.viewmodel.study.ClockTrace;
import java.util.Collections;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/** The pre-activation of a unit that its leak brings back: the law's line, the network's dots. */
final class ClockChart extends StackPane {

  private static final double LEFT = 56;
  private static final double FOOT = 22;
  private static final double HEAD = 8;
  private static final double MARGIN = 12;
  private static final double ROOM = 0.08;
  private static final double TICK_HEIGHT = 20;
  private static final int DOTS = 40;

  private final Ui ui;
  private final PlotCanvas canvas = new PlotCanvas(this::paint);
  private Optional<ClockTrace> trace = Optional.empty();

  ClockChart(Ui ui) {
    this.ui = ui;
    setId("clock-chart");
    getChildren().add(canvas);
    new Life(this).hear(ui.look(), _ -> canvas.repaint());
  }

  void show(ClockTrace shown) {
    trace = Optional.of(shown);
    canvas.repaint();
  }

  private void paint(Drawing drawing) {
    trace.ifPresent(shown -> paint(drawing, ui.look().getValue(), shown));
  }

  private static void paint(Drawing drawing, Look look, ClockTrace trace) {
    Axes axes = axes(drawing, look, trace);
    axes.paint(
        drawing,
        look,
        Ticks.between(0, axes.x().high(), 8, 1),
        Ticks.between(
            axes.y().low(),
            axes.y().high(),
            (int) Math.max(1, (axes.bottom() - axes.top()) / look.scaled(TICK_HEIGHT)),
            1e-6));
    var line = new Polyline();
    for (int step = 0; step < trace.law().size(); step++) {
      line.add(axes.x().at(step), axes.y().at(trace.law().get(step)));
    }
    var gc = drawing.gc();
    gc.setStroke(look.palette().ink().accent());
    gc.setLineWidth(look.scaled(2.4));
    gc.setLineDashes();
    line.stroke(gc);
    int stride = Math.max(1, trace.steps() / DOTS);
    for (int step = trace.steps(); step >= 0; step -= stride) {
      dot(drawing, look, axes, trace, step);
    }
  }

  private static void dot(Drawing drawing, Look look, Axes axes, ClockTrace trace, int step) {
    Marks.point(
        drawing,
        axes.x().at(step),
        axes.y().at(trace.measured().get(step)),
        look.scaled(2.6),
        look.palette().ink().text(),
        look.palette().surface().card());
  }

  private static Axes axes(Drawing drawing, Look look, ClockTrace trace) {
    double low = Collections.min(trace.measured());
    double high = Math.max(0, Collections.max(trace.measured()));
    double room = ROOM * (high - low);
    return new Axes(
        new LinearScale(
            0,
            Math.max(1, trace.steps()),
            look.scaled(LEFT),
            drawing.width() - look.scaled(MARGIN)),
        new LinearScale(
            low - room, high + room, drawing.height() - look.scaled(FOOT), look.scaled(HEAD)));
  }
}
