package flatline.app.stage;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/** Which screen is for whom. */
final class Screens {

  private Screens() {}

  /** The room on the class's, in the platform's pixels; none where the teacher has but one. */
  static Optional<Rectangle2D> audience() {
    return Screen.getScreens().stream()
        .filter(screen -> !screen.equals(Screen.getPrimary()))
        .findFirst()
        .map(Screen::getVisualBounds);
  }
}
