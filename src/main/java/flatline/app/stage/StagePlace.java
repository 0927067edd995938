package flatline.app.stage;

import javafx.stage.Stage;

/** Where a window was, to be put there again. */
public record StagePlace(double x, double y, double width, double height, boolean maximized) {

  /** Where a window is now, in the platform's pixels. */
  public static StagePlace of(Stage stage) {
    return new StagePlace(
        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
  }

  void restore(Stage stage) {
    stage.setMaximized(maximized);
    if (!maximized) {
      stage.setX(x);
      stage.setY(y);
      stage.setWidth(width);
      stage.setHeight(height);
    }
  }
}
