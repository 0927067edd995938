package flatline.view.training;

import java.io.File;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Scenario files that are dragged onto the window. */
public final class FileDrop {

  private static final String SUFFIX = ".flatline";

  private FileDrop() {}

  /**
   * Accepts scenario files anywhere in a scene.
   *
   * @param open is given the name of one
   */
  public static void install(Scene scene, Consumer<String> open) {
    scene.addEventHandler(
        DragEvent.DRAG_OVER,
        event -> {
          if (file(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    scene.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event -> {
          Optional<String> file = file(event);
          file.ifPresent(open);
          event.setDropCompleted(file.isPresent());
          event.consume();
        });
  }

  private static Optional<String> file(DragEvent event) {
    return event.getDragboard().getFiles().stream()
        .map(File::getPath)
        .filter(name -> name.endsWith(SUFFIX))
        .findFirst();
  }
}
