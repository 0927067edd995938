package flatline.view.training.units;

import flatline.model.vitals.UnitSight;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.view.plot.LineStyle;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PlotCanvas;
import flatline.view.plot.unit.UnitPainter;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;

/** A unit's z over the data under its activation f and, thinner, f′: small, and live. */
final class UnitPlot extends StackPane {

  private final Ui ui;
  private Consumer<Pen> picture = _ -> {};
  private final PlotCanvas canvas = new PlotCanvas(pen -> picture.accept(pen));

  UnitPlot(Ui ui) {
    this.ui = ui;
    getChildren().add(canvas);
    canvas.exhibit(() -> ui.texts().get("picture.of.unit"));
    setAccessibleText(ui.texts().get("autopsy.plot"));
    new Life(this).hear(ui.look(), _ -> canvas.repaint());
  }

  /** Shows a unit in its contender's style. */
  void show(UnitSight.Seen seen, LineStyle style) {
    picture = pen -> UnitPainter.paint(pen, seen, style, ui.look().getValue());
    canvas.repaint();
  }
}
