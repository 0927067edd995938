package flatline.view.training.file;

import flatline.view.Texts;
import flatline.viewmodel.Message;
import flatline.viewmodel.training.file.DropOffer;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/** Files that are dragged onto the window: it says what will come of it, over everything else. */
public final class FileDrop extends StackPane {

  private final Texts texts;
  private final Consumer<String> open;
  private final Label label = new Label();

  private FileDrop(Texts texts, Consumer<String> open) {
    this.texts = texts;
    this.open = open;
    setId("drop");
    getStyleClass().addAll("veil", "drop");
    label.getStyleClass().addAll("card", "heading");
    label.setWrapText(true);
    getChildren().add(label);
    setMouseTransparent(true);
    setVisible(false);
  }

  /**
   * Takes scenario files anywhere in a window.
   *
   * @param window fills it, and what lies in it one over the other
   * @param open is given the name of a file
   */
  public static void install(Pane window, Texts texts, Consumer<String> open) {
    var drop = new FileDrop(texts, open);
    window.getChildren().add(drop);
    drop.listenTo(window);
  }

  private void listenTo(Pane window) {
    window.addEventHandler(DragEvent.DRAG_OVER, this::offer);
    window.addEventHandler(DragEvent.DRAG_EXITED, _ -> setVisible(false));
    window.addEventHandler(DragEvent.DRAG_DROPPED, this::take);
  }

  private void offer(DragEvent event) {
    List<File> files = event.getDragboard().getFiles();
    Optional<Message> shared = shared(event);
    if (shared.isPresent()) {
      label.setText(texts.say(shared.get()));
      setVisible(true);
      event.acceptTransferModes(TransferMode.ANY);
    } else if (!files.isEmpty() && say(DropOffer.of(files))) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  /** Says what will come of a drop; tells whether anything will. */
  boolean say(DropOffer offer) {
    label.setText(texts.say(offer.message()));
    setVisible(true);
    return offer.file().isPresent();
  }

  private static Optional<Message> shared(DragEvent event) {
    return Optional.ofNullable(event.getDragboard().getString()).flatMap(DropOffer::of);
  }

  private void take(DragEvent event) {
    setVisible(false);
    if (shared(event).isPresent()) {
      open.accept(event.getDragboard().getString());
      event.setDropCompleted(true);
      event.consume();
      return;
    }
    var offer = DropOffer.of(event.getDragboard().getFiles());
    offer.file().map(File::getPath).ifPresent(open);
    event.setDropCompleted(offer.file().isPresent());
    event.consume();
  }
}
