package flatline.view.training;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Scenario files that are dragged onto the window. */
public final class FileDrop {

  private static final String SUFFIX = ".flatline";

  private FileDrop() {}

  /** Accepts scenario files anywhere in a scene. */
  public static void install(Scene scene, Consumer<Path> open) {
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
          Optional<Path> file = file(event);
          file.ifPresent(open);
          event.setDropCompleted(file.isPresent());
          event.consume();
        });
  }

  private static Optional<Path> file(DragEvent event) {
    return event.getDragboard().getFiles().stream()
        .filter(file -> file.getName().endsWith(SUFFIX))
        .map(file -> file.toPath())
        .findFirst();
  }
}
