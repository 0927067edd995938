package flatline.app.stage;

import flatline.viewmodel.presenter.PresenterViewModel;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/**
 * The window while a class looks on: it fills the screen that is not the teacher's, if there are
 * two, and is put back where it was after that.
 */
public final class AudienceStage {

  private final Stage stage;
  private final PresenterViewModel presenter;
  private final Supplier<Optional<Rectangle2D>> room;
  private Optional<StagePlace> before = Optional.empty();

  private AudienceStage(
      Stage stage, PresenterViewModel presenter, Supplier<Optional<Rectangle2D>> room) {
    this.stage = stage;
    this.presenter = presenter;
    this.room = room;
  }

  /** Follows the presenter with the program's window, to the class's screen if there is one. */
  public static void follow(Stage stage, PresenterViewModel presenter) {
    follow(stage, presenter, Screens::audience);
  }

  /**
   * Follows the presenter with the program's window.
   *
   * @param room on the screen that the class sees; none where there is but one screen
   */
  public static void follow(
      Stage stage, PresenterViewModel presenter, Supplier<Optional<Rectangle2D>> room) {
    var audience = new AudienceStage(stage, presenter, room);
    stage.setFullScreenExitHint("");
    // Escape ends presenting, and with that this; not this alone.
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    presenter.presentingProperty().subscribe((_, now) -> audience.present(now));
    stage.fullScreenProperty().subscribe((_, now) -> audience.fill(now));
    stage.setOnCloseRequest(audience::close);
  }

  private void present(boolean now) {
    if (now) {
      before = Optional.of(StagePlace.of(stage));
      room.get().ifPresent(this::moveTo);
      stage.setFullScreen(true);
    } else if (stage.isFullScreen()) {
      stage.setFullScreen(false);
    } else {
      restore();
    }
  }

  private void moveTo(Rectangle2D screen) {
    if (!screen.contains(stage.getX(), stage.getY())) {
      stage.setX(screen.getMinX());
      stage.setY(screen.getMinY());
    }
    presenter.openNotes();
  }

  /** The system may leave full screen by ways of its own. */
  private void fill(boolean now) {
    if (!now) {
      presenter.end();
      restore();
    }
  }

  private void restore() {
    before.ifPresent(place -> place.restore(stage));
    before = Optional.empty();
  }

  /** Who closes what the class sees ends that, not the program. */
  private void close(Event request) {
    if (presenter.isPresenting()) {
      presenter.end();
      request.consume();
    }
  }
}
