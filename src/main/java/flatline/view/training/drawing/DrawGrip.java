package flatline.view.training.drawing;

import flatline.model.loop.PlaneWindow;
import flatline.model.loop.Snapshot;
import flatline.model.scenario.Control;
import flatline.view.control.Touch;
import flatline.view.life.Life;
import flatline.viewmodel.training.Undoing;
import flatline.viewmodel.training.setup.DataDrawing;
import java.util.OptionalInt;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Draws in a plane by the mouse: the left button adds samples of class 1, the right one of the
 * other class, either drags one that is there. As long as that is so, nothing else in the plane can
 * be taken hold of.
 */
public final class DrawGrip {

  private static final double REACH = 7;

  private final Region plane;
  private final DataDrawing drawing;
  private final Undoing undoing;
  private @Nullable PlaneWindow window;
  private OptionalInt held = OptionalInt.empty();
  private boolean stroke;

  public DrawGrip(Region plane, DataDrawing drawing, Undoing undoing) {
    this.plane = plane;
    this.drawing = drawing;
    this.undoing = undoing;
    plane.addEventFilter(MouseEvent.ANY, this::filter);
    new Life(plane)
        .hear(
            drawing.activeProperty(),
            active -> plane.setCursor(active ? Cursor.CROSSHAIR : Cursor.DEFAULT));
  }

  /** Takes note of what the plane shows. */
  public void show(Snapshot snapshot) {
    window = snapshot.window();
  }

  private void filter(MouseEvent event) {
    if (!drawing.activeProperty().get() || Touch.isLocked(Control.DATA, plane)) {
      return;
    }
    if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
      press(event);
    } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
      drag(event);
    } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
      release();
    } else if (event.getEventType() != MouseEvent.MOUSE_MOVED
        && event.getEventType() != MouseEvent.MOUSE_CLICKED) {
      return;
    }
    event.consume();
  }

  /** A stroke from press to release is one change. */
  private void press(MouseEvent event) {
    if (stroke || window == null) {
      return;
    }
    stroke = true;
    undoing.hold(true);
    if (drawing.erasingProperty().get()) {
      erase(event);
      return;
    }
    held = drawing.nearest(x(event), y(event), reach());
    if (held.isEmpty()) {
      held = drawing.add(x(event), y(event), event.getButton() == MouseButton.PRIMARY);
    }
  }

  private void drag(MouseEvent event) {
    if (!stroke) {
      return;
    }
    if (drawing.erasingProperty().get()) {
      erase(event);
    } else {
      held.ifPresent(index -> drawing.move(index, x(event), y(event)));
    }
  }

  private void erase(MouseEvent event) {
    drawing.erase(x(event), y(event), reach());
  }

  private void release() {
    if (stroke) {
      stroke = false;
      held = OptionalInt.empty();
      undoing.hold(false);
    }
  }

  private double side() {
    return Math.max(1, Math.min(plane.getWidth(), plane.getHeight()));
  }

  private double reach() {
    return window == null ? 0 : REACH / side() * window.size();
  }

  /** Not beyond the plane: what lies far off would make all else small. */
  private double x(MouseEvent event) {
    return window == null ? 0 : window.left() + share(event.getX()) * window.size();
  }

  private double y(MouseEvent event) {
    return window == null ? 0 : window.bottom() + (1 - share(event.getY())) * window.size();
  }

  private double share(double pixel) {
    return Math.clamp(pixel / side(), 0, 1);
  }
}
