package flatline.bench;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A hand on the mouse, in the window's own thread. */
final class Hand {

  private Hand() {}

  /** Does something with the first button at a place of a node. */
  static void mouse(Node node, EventType<MouseEvent> type, double x, double y) {
    boolean down = type != MouseEvent.MOUSE_MOVED && type != MouseEvent.MOUSE_RELEASED;
    // An event that comes from nowhere has the scene's coordinates.
    Point2D at = node.localToScene(x, y);
    node.fireEvent(
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            down,
            false,
            false,
            true,
            false,
            true,
            null));
  }
}
