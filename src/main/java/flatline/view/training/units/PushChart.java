package flatline.view.training.units;

import flatline.view.Aloud;
import flatline.view.Tip;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PlotCanvas;
import flatline.viewmodel.training.timeline.LinePush;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/** What pushes a unit's line in the step that is played; not there where nothing does. */
final class PushChart extends StackPane {

  private static final double LEAST = 200;
  private static final double MOST = 320;

  private final Ui ui;
  private Consumer<Pen> picture = _ -> {};
  private final PlotCanvas canvas = new PlotCanvas(pen -> picture.accept(pen));

  PushChart(Ui ui) {
    this.ui = ui;
    getChildren().add(canvas);
    canvas.exhibit(() -> ui.texts().get("picture.of.pushes"));
    setAccessibleRole(AccessibleRole.TEXT);
    Tooltip.install(this, Tip.tooltip(ui.texts().get("push.tip")));
    new Life(this).hear(ui.look(), _ -> canvas.repaint());
  }

  /**
   * Shows a step's arrows.
   *
   * @param scale all that is measured by the same
   */
  void show(List<LinePush> pushes, List<LinePush> scale) {
    var look = ui.look().getValue();
    picture = pen -> PushPainter.paint(pen, pushes, scale, ui.texts(), ui.look().getValue());
    setMinSize(look.scaled(LEAST), PushPainter.height(pushes, look));
    setMaxSize(look.scaled(MOST), PushPainter.height(pushes, look));
    setPrefSize(look.scaled(LEAST), PushPainter.height(pushes, look));
    setVisible(!pushes.isEmpty());
    setManaged(!pushes.isEmpty());
    canvas.repaint();
    Aloud.of(
        this,
        pushes.stream()
            .map(each -> PushPainter.said(each, ui.texts()))
            .collect(Collectors.joining(", ", ui.texts().get("push.title") + " ", "")));
  }
}
