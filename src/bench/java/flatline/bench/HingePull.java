package flatline.bench;

import java.util.Objects;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** A hinge line of the first contender, pulled to and fro in its plane by the mouse. */
final class HingePull {

  /** Pixels between two places at which a line is looked for, and two that are compared. */
  private static final int STEP = 5;

  private static final double REACH = 30;
  private static final double PULLS_A_SWEEP = 12;

  private final Scene scene;
  private final Region plane;
  private final ImageView surface;
  private double x;
  private double y;
  private int pulls;

  /** Of the Training page, which is shown; on the FX thread, as everything here. */
  HingePull(Scene scene) {
    this.scene = scene;
    plane = (Region) Objects.requireNonNull(scene.lookup("#plane-0"));
    surface =
        plane.getChildrenUnmodifiable().stream()
            .filter(ImageView.class::isInstance)
            .map(ImageView.class::cast)
            .findFirst()
            .orElseThrow();
  }

  /**
   * Takes hold of the first line that is found.
   *
   * @throws IllegalStateException if there is none
   */
  void take() {
    double side = Math.min(plane.getWidth(), plane.getHeight());
    for (y = side / 3; y < side * 2 / 3; y += STEP) {
      for (x = side / 3; x < side * 2 / 3; x += STEP) {
        Hand.mouse(plane, MouseEvent.MOUSE_MOVED, x, y);
        if (Cursor.HAND.equals(plane.getCursor())) {
          Hand.mouse(plane, MouseEvent.MOUSE_PRESSED, x, y);
          return;
        }
      }
    }
    throw new IllegalStateException("no hinge line in the middle of the first plane");
  }

  /** Moves it a bit; what is painted when another surface is. */
  JumpClock pull() {
    var clock = new JumpClock(scene, this::pixels);
    double by = REACH * Math.sin(++pulls / PULLS_A_SWEEP * 2 * Math.PI);
    Hand.mouse(plane, MouseEvent.MOUSE_DRAGGED, x + by, y + by);
    return clock;
  }

  /** Lets it go. */
  void release() {
    Hand.mouse(plane, MouseEvent.MOUSE_RELEASED, x, y);
  }

  /** A number that another surface changes. */
  private long pixels() {
    PixelReader pixels = surface.getImage().getPixelReader();
    long sum = 0;
    for (int row = 0; row < surface.getImage().getHeight(); row += STEP) {
      for (int column = 0; column < surface.getImage().getWidth(); column += STEP) {
        sum = 31 * sum + pixels.getArgb(column, row);
      }
    }
    return sum;
  }
}
