package flatline.app.stage;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** How large the window may be, and how small: never larger than its screen, whatever that is. */
final class WindowFit {

  private static final double LEAST_WIDTH = 760;
  private static final double LEAST_HEIGHT = 480;

  private WindowFit() {}

  /** Lets a window become no smaller than can be used, on a screen that has the room for that. */
  static void limit(Stage stage) {
    Rectangle2D room = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(LEAST_WIDTH, room.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, room.getHeight()));
  }

  /** Makes a window that is shown as small as its screen, if it is larger with its frame. */
  static void keepOnScreen(Stage stage) {
    Rectangle2D room =
        Screen.getScreensForRectangle(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())
            .stream()
            .findFirst()
            .orElse(Screen.getPrimary())
            .getVisualBounds();
    if (stage.getWidth() > room.getWidth()) {
      stage.setWidth(room.getWidth());
      stage.setX(room.getMinX());
    }
    if (stage.getHeight() > room.getHeight()) {
      stage.setHeight(room.getHeight());
      stage.setY(room.getMinY());
    }
  }
}
