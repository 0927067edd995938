package flatline.app;

import java.util.Optional;
import javafx.stage.Screen;

/** Which screen is for whom. */
final class Screens {

  private Screens() {}

  /** The class's; none where the teacher has but one. */
  static Optional<Screen> audience() {
    return Screen.getScreens().stream()
        .filter(screen -> !screen.equals(Screen.getPrimary()))
        .findFirst();
  }
}
