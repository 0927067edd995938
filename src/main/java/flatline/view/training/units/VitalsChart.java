package flatline.view.training.units;

import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PlotCanvas;
import flatline.view.plot.unit.VitalsPainter;
import flatline.view.plot.unit.VitalsPicture;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;

/** A unit's vitals over the run, with a hairline at the step that is looked at. */
final class VitalsChart extends StackPane {

  private final Ui ui;
  private Consumer<Pen> picture = _ -> {};
  private final PlotCanvas canvas = new PlotCanvas(pen -> picture.accept(pen));

  VitalsChart(Ui ui) {
    this.ui = ui;
    getChildren().add(canvas);
    canvas.exhibit(() -> ui.texts().get("picture.of.vitals"));
    setAccessibleRole(AccessibleRole.TEXT);
    new Life(this).hear(ui.look(), _ -> canvas.repaint());
  }

  /** Shows vitals. */
  void show(VitalsPicture vitals) {
    picture = pen -> VitalsPainter.paint(pen, vitals, ui.texts(), ui.look().getValue());
    canvas.repaint();
    setAccessibleText(VitalsPainter.read(vitals, ui.texts()));
  }
}
