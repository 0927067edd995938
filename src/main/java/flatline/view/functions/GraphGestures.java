package flatline.view.functions;

import flatline.model.activation.Graph;
import flatline.viewmodel.functions.FunctionsViewModel;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** What the mouse does on a plot: drags the probe, pans beside it, zooms with the wheel. */
final class GraphGestures {

  private static final double GRAB = 9;
  private static final double CATCH = 6;
  private static final double STILL = 4;
  private static final double WHEEL = 0.003;

  private enum Drag {
    NONE,
    PROBE,
    /** Pressed beside the probe: a click if the mouse does not move. */
    PENDING,
    PAN
  }

  private final GraphPane pane;
  private final FunctionsViewModel model;
  private final Graph graph;
  private Drag drag = Drag.NONE;
  private double lastX;
  private double lastY;

  GraphGestures(GraphPane pane, FunctionsViewModel model, Graph graph) {
    this.pane = pane;
    this.model = model;
    this.graph = graph;
  }

  void listen() {
    pane.setOnMousePressed(this::press);
    pane.setOnMouseDragged(this::drag);
    pane.setOnMouseReleased(this::release);
    pane.setOnMouseMoved(event -> pane.setCursor(isNearProbe(event) ? Cursor.H_RESIZE : null));
    pane.setOnScroll(this::scroll);
    pane.setOnZoom(this::pinch);
  }

  private boolean isNearProbe(MouseEvent event) {
    double probe = pane.axes().x().at(model.probeProperty().get());
    return Math.abs(event.getX() - probe) <= GRAB;
  }

  private void press(MouseEvent event) {
    pane.requestFocus();
    if (event.getButton() == MouseButton.PRIMARY) {
      drag = isNearProbe(event) ? Drag.PROBE : Drag.PENDING;
      remember(event);
    }
  }

  private void drag(MouseEvent event) {
    double dx = event.getX() - lastX;
    double dy = event.getY() - lastY;
    if (drag == Drag.PENDING && Math.abs(dx) + Math.abs(dy) > STILL) {
      drag = Drag.PAN;
      pane.setCursor(Cursor.CLOSED_HAND);
    }
    if (drag == Drag.PROBE) {
      moveProbe(event.getX());
    } else if (drag == Drag.PAN) {
      var axes = pane.axes();
      model.zoom().pan(graph, -dx / axes.x().unit(), -dy / axes.y().unit());
      remember(event);
    }
  }

  private void release(MouseEvent event) {
    if (drag == Drag.PENDING) {
      moveProbe(event.getX());
    }
    drag = Drag.NONE;
    pane.setCursor(null);
  }

  private void remember(MouseEvent event) {
    lastX = event.getX();
    lastY = event.getY();
  }

  /** To where the pointer is, in steps of whole pixels' worth; 0 catches it. */
  private void moveProbe(double pixel) {
    var x = pane.axes().x();
    double seen = Math.clamp(pixel, x.start(), x.end());
    boolean caught = Math.abs(seen - x.at(0)) <= CATCH;
    model.moveProbe(caught ? 0 : rounded(x.value(seen), 1 / x.unit()));
  }

  private static double rounded(double value, double pixel) {
    double power = Math.pow(10, Math.rint(Math.log10(pixel)));
    return Math.rint(value / power) * power;
  }

  private void scroll(ScrollEvent event) {
    if (event.getDeltaY() != 0) {
      zoom(Math.exp(-WHEEL * event.getDeltaY()), event.getX(), event.getY());
    }
    event.consume();
  }

  private void pinch(ZoomEvent event) {
    zoom(1 / event.getZoomFactor(), event.getX(), event.getY());
    event.consume();
  }

  private void zoom(double factor, double x, double y) {
    var axes = pane.axes();
    model.zoom().zoom(graph, factor, axes.x().value(x), axes.y().value(y));
  }
}
