package flatline.app.stage;

import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The program's picture beside its name. */
final class WindowIcons {

  private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256);

  private WindowIcons() {}

  /** Gives a window the picture in all sizes; called on another thread than the toolkit's. */
  static void load(Stage stage) {
    List<Image> icons = SIZES.stream().map(WindowIcons::icon).toList();
    Platform.runLater(() -> stage.getIcons().setAll(icons));
  }

  private static Image icon(int size) {
    String file = "/flatline/view/icons/icon-" + size + ".png";
    var url = Objects.requireNonNull(WindowIcons.class.getResource(file), file);
    return new Image(url.toExternalForm());
  }
}
