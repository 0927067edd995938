package flatline.view.plot;

import flatline.model.work.Failsafe;
import flatline.view.life.Life;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/**
 * A canvas as large as its region. However often it is asked to, it paints at most once a pulse,
 * after layout, and only while it is in a scene.
 */
public final class PlotCanvas extends Region {

  private static final double LEAST = 10;

  private final Canvas canvas = new Canvas();
  private final Consumer<Pen> painter;
  private final Runnable onPulse;
  private double pixelScale = 1;
  private boolean due = true;

  /**
   * @param painter paints everything anew each time
   */
  public PlotCanvas(Consumer<Pen> painter) {
    this.painter = painter;
    onPulse = () -> Failsafe.run(this::paintIfDue);
    setMinSize(LEAST, LEAST);
    canvas.setManaged(false); // its size follows from the region's, not the other way round
    getChildren().add(canvas);
    Life.own(sceneProperty(), this::changeScene);
    var scale =
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::outputScaleXProperty);
    new Life(this).hear(scale.orElse(1), now -> changeScale(now.doubleValue()));
  }

  /** Asks for what is shown to be painted anew at the next pulse; cheap to call often. */
  public void repaint() {
    due = true;
    if (getScene() != null) {
      Platform.requestNextPulse();
    }
  }

  private void changeScene(Scene before, Scene after) {
    if (before != null) {
      before.removePostLayoutPulseListener(onPulse);
    }
    if (after != null) {
      after.addPostLayoutPulseListener(onPulse);
      repaint();
    }
  }

  private void changeScale(double scale) {
    pixelScale = scale;
    repaint();
  }

  @Override
  protected void layoutChildren() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      repaint();
    }
  }

  private void paintIfDue() {
    if (due && canvas.getWidth() > 0 && canvas.getHeight() > 0) {
      due = false;
      var gc = canvas.getGraphicsContext2D();
      gc.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
      painter.accept(new CanvasPen(gc, canvas.getWidth(), canvas.getHeight(), pixelScale));
    }
  }
}
