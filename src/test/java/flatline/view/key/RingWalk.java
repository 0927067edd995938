package flatline.view.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Tabs through a window and looks at each stop: is it seen that the focus is there? */
public final class RingWalk {

  private static final int MOST_STOPS = 120;
  private static final double AROUND = 8;

  /** As accessibility asks of what shows the focus, against the same pixel without it. */
  private static final double CONTRAST = 3;

  /** Fewer pixels are not seen at a glance. */
  private static final int LEAST = 90;

  private final FxRobot robot;
  private final Scene scene;

  private RingWalk(FxRobot robot, Scene scene) {
    this.robot = robot;
    this.scene = scene;
  }

  /**
   * Goes round once.
   *
   * @return how many stops there were
   */
  public static int through(FxRobot robot, Scene scene) {
    return new RingWalk(robot, scene).walk();
  }

  private int walk() {
    Set<Node> seen = new HashSet<>();
    List<String> unseen = new ArrayList<>();
    Node stop = next();
    while (seen.add(stop) && seen.size() < MOST_STOPS) {
      int pixels = changed(stop);
      if (pixels < LEAST) {
        unseen.add(stop + ": " + pixels);
      }
      stop = next();
    }
    assertEquals(List.of(), unseen);
    assertTrue(seen.size() < MOST_STOPS, "held fast");
    return seen.size();
  }

  /** What has two thumbs keeps the focus for one press. */
  private Node next() {
    Node before = scene.getFocusOwner();
    for (int press = 0; press < 2 && Objects.equals(scene.getFocusOwner(), before); press++) {
      robot.type(KeyCode.TAB);
      WaitForAsyncUtils.waitForFxEvents();
    }
    return scene.getFocusOwner();
  }

  /** Pixels around a stop that stand out against what is there once the focus has gone on. */
  private int changed(Node stop) {
    Bounds bounds = stop.localToScene(stop.getLayoutBounds());
    var place =
        new Rectangle2D(
            bounds.getMinX() - AROUND,
            bounds.getMinY() - AROUND,
            bounds.getWidth() + 2 * AROUND,
            bounds.getHeight() + 2 * AROUND);
    PixelReader with = look(place);
    robot.interact(() -> scene.getRoot().requestFocus());
    PixelReader without = look(place);
    Bounds after = stop.localToScene(stop.getLayoutBounds());
    assertEquals(bounds, after, "the focus moves " + stop);
    robot.interact(stop::requestFocus);
    return count(with, without, place);
  }

  private PixelReader look(Rectangle2D place) {
    var parameters = new SnapshotParameters();
    parameters.setViewport(place);
    var readers = new PixelReader[1];
    robot.interact(() -> readers[0] = scene.getRoot().snapshot(parameters, null).getPixelReader());
    return readers[0];
  }

  private static int count(PixelReader with, PixelReader without, Rectangle2D place) {
    int found = 0;
    for (int y = 0; y < (int) place.getHeight(); y++) {
      for (int x = 0; x < (int) place.getWidth(); x++) {
        if (contrast(with.getColor(x, y), without.getColor(x, y)) >= CONTRAST) {
          found++;
        }
      }
    }
    return found;
  }

  private static double contrast(Color one, Color other) {
    double first = light(one);
    double second = light(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double light(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
