package flatline.view.training.plane;

import flatline.model.data.Features;
import flatline.model.loop.PlaneWindow;
import flatline.model.network.Network;
import flatline.model.scenario.Control;
import flatline.view.control.Touch;
import flatline.viewmodel.training.timeline.Hinge;
import flatline.viewmodel.training.timeline.HingeBend;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Takes hold of a hinge in a plane by the mouse: a line moves, or turns at its ends; a curve moves
 * so that it passes under the mouse.
 */
public final class HingeGrip {

  private static final double REACH = 7;

  /** Share of the plane's width within which of its middle a line moves instead of turning. */
  private static final double MIDDLE = 0.22;

  /** Is told of a line that was taken hold of, dragged, or let go of. */
  interface Listener {
    void take(int unit);

    void drag(int unit, Hinge hinge);

    void drag(int unit, double bias);

    void release();
  }

  private final Region plane;
  private final Listener listener;
  private @Nullable Network network;
  private @Nullable PlaneWindow window;
  private int held = -1;
  private Features features = Features.PLANE;
  private Hinge start = new Hinge(0, 0, 0);
  private @Nullable HingeBend bend;
  private double startX;
  private double startY;

  public HingeGrip(Region plane, Listener listener) {
    this.plane = plane;
    this.listener = listener;
    plane.setOnMouseMoved(
        event -> plane.setCursor(unitAt(event) >= 0 ? Cursor.HAND : Cursor.DEFAULT));
    plane.setOnMousePressed(this::press);
    plane.setOnMouseDragged(this::drag);
    plane.setOnMouseReleased(_ -> release());
  }

  /** Takes note of what the plane shows. */
  public void show(Network newNetwork, Features given, PlaneWindow newWindow) {
    network = newNetwork;
    features = given;
    window = newWindow;
  }

  private void press(MouseEvent event) {
    held = unitAt(event);
    if (held >= 0 && network != null) {
      start = hinge(network, held);
      bend = features.isPlane() ? null : new HingeBend(network, held, features);
      startX = x(event);
      startY = y(event);
      listener.take(held);
      event.consume();
    }
  }

  private void release() {
    if (held >= 0) {
      held = -1;
      listener.release();
    }
  }

  /** From where it was taken hold of: what is shown may lag behind the mouse. */
  private void drag(MouseEvent event) {
    HingeBend curve = bend;
    if (held >= 0 && curve != null) {
      listener.drag(held, curve.bias(startX, startY, x(event), y(event)));
      event.consume();
    } else if (held >= 0 && window != null) {
      double middleX = window.left() + window.size() / 2;
      double middleY = window.bottom() + window.size() / 2;
      double grip = MIDDLE * window.size();
      listener.drag(
          held, start.dragged(startX, startY, x(event), y(event), middleX, middleY, grip));
      event.consume();
    }
  }

  /** A unit's line; of one that is given something else, none. */
  private Hinge hinge(Network network, int unit) {
    return features.isPlane()
        ? new Hinge(network.weight(0, unit, 0), network.weight(0, unit, 1), network.bias(0, unit))
        : new Hinge(0, 0, 0);
  }

  private double distance(Network network, int unit, MouseEvent event, double pixel) {
    return features.isPlane()
        ? hinge(network, unit).distance(x(event), y(event))
        : new HingeBend(network, unit, features).distance(x(event), y(event), pixel);
  }

  /** The first-layer unit whose line is under the mouse and can be moved, or −1. */
  private int unitAt(MouseEvent event) {
    boolean locked = Touch.isLocked(Control.WEIGHTS, plane);
    if (locked || network == null || window == null || network.shape().hidden().isEmpty()) {
      return -1;
    }
    double pixel = window.size() / side();
    double nearest = REACH * pixel;
    int found = -1;
    for (int unit = 0; unit < network.shape().units(0); unit++) {
      double distance = distance(network, unit, event, pixel);
      if (distance < nearest) {
        nearest = distance;
        found = unit;
      }
    }
    return found;
  }

  private double side() {
    return Math.max(1, Math.min(plane.getWidth(), plane.getHeight()));
  }

  private double x(MouseEvent event) {
    return window == null ? 0 : window.left() + event.getX() / side() * window.size();
  }

  private double y(MouseEvent event) {
    return window == null ? 0 : window.bottom() + (side() - event.getY()) / side() * window.size();
  }
}
