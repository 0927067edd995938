package flatline.view.plot.pen;

import flatline.model.work.Failsafe;
import flatline.view.life.Life;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * A canvas as large as its region. However often it is asked to, it paints at most once a pulse,
 * after layout, and only while it is in a scene.
 */
public final class PlotCanvas extends Region {

  private static final double LEAST = 10;

  /** Graphics cards know no longer sides of canvases. */
  private static final double MOST_PIXELS = 4096;

  private final Canvas canvas = new Canvas();
  private final Consumer<Pen> painter;
  private final Runnable onPulse;
  private double pixelScale = 1;
  private boolean due = true;
  private @Nullable PlotPicture exhibit;

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

  /** Lets pictures be had of what is painted here. */
  public void exhibit(Supplier<String> title) {
    exhibit(title, painter);
  }

  /**
   * Lets pictures be had of what is seen here.
   *
   * @param whole paints what lies above and below, too
   */
  public void exhibit(Supplier<String> title, Consumer<Pen> whole) {
    exhibit = new PlotPicture(this, title, whole);
  }

  /** What pictures can be had of, if they can. */
  public Optional<PlotPicture> exhibit() {
    return Optional.ofNullable(exhibit);
  }

  /** Paints what is shown with another pen. */
  public void paint(Pen pen) {
    painter.accept(pen);
  }

  /**
   * Paints at once and finer than the screen is, until it is painted the next time: for a picture
   * of all that is seen.
   */
  public void paintFinely(double scale) {
    if (getWidth() > 0 && getHeight() > 0) {
      double finest = MOST_PIXELS / Math.max(getWidth(), getHeight());
      double fine = Math.min(scale, finest);
      canvas.setWidth(getWidth() * fine);
      canvas.setHeight(getHeight() * fine);
      canvas.getTransforms().setAll(new Scale(1 / fine, 1 / fine));
      painter.accept(CanvasPen.scaled(canvas, getWidth(), getHeight(), fine, 0, 0));
    }
  }

  /** Paints as the screen needs it again. */
  public void paintAsBefore() {
    canvas.getTransforms().clear();
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    due = true;
    paintIfDue();
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
      painter.accept(new CanvasPen(canvas, pixelScale));
    }
  }
}
