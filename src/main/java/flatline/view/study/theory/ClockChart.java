package flatline.view.study.theory;

import flatline.model.theory.survey.ClockTrace;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PlotCanvas;
import flatline.view.plot.theory.ClockPainter;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/** The pre-activation of a unit that its leak brings back: the law's line, the network's dots. */
final class ClockChart extends StackPane {

  private final Ui ui;
  private final PlotCanvas canvas = new PlotCanvas(this::paint);
  private Optional<ClockTrace> trace = Optional.empty();

  ClockChart(Ui ui) {
    this.ui = ui;
    setId("clock-chart");
    getChildren().add(canvas);
    canvas.exhibit(() -> ui.texts().get("picture.of.clock"));
    new Life(this).hear(ui.look(), _ -> canvas.repaint());
  }

  void show(ClockTrace shown) {
    trace = Optional.of(shown);
    canvas.repaint();
  }

  private void paint(Pen pen) {
    trace.ifPresent(shown -> ClockPainter.paint(pen, shown, ui.look().getValue()));
  }
}
