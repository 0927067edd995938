package flatline.view.training.gallery;

import flatline.model.data.Dataset;
import flatline.model.scenario.Setup;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PlotCanvas;
import flatline.view.plot.plane.SamplePicture;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The samples of a scenario, drawn when they are seen first. */
final class PresetPicture extends StackPane {

  private final Setup setup;
  private final ObservableValue<Look> look;
  private @Nullable Dataset samples;

  PresetPicture(Setup setup, ObservableValue<Look> look) {
    this.setup = setup;
    this.look = look;
    getStyleClass().add("preset-picture");
    var canvas = new PlotCanvas(this::paint);
    getChildren().add(canvas);
    new Life(this).hear(look, _ -> canvas.repaint());
  }

  private void paint(Pen pen) {
    Dataset drawn = samples;
    if (drawn == null) {
      drawn = setup.dataset();
      samples = drawn;
    }
    SamplePicture.paint(pen, drawn, setup.loss(), look.getValue());
  }
}
