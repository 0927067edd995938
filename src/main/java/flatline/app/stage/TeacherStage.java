package flatline.app.stage;

import flatline.view.Texts;
import flatline.viewmodel.presenter.PresenterViewModel;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The teacher's window: there as long as it is wanted, and as the program's window is. */
public final class TeacherStage {

  private static final double MARGIN = 60;

  private final PresenterViewModel presenter;
  private final Texts texts;
  private final Supplier<Scene> scene;
  private Optional<Stage> open = Optional.empty();

  private TeacherStage(PresenterViewModel presenter, Texts texts, Supplier<Scene> scene) {
    this.presenter = presenter;
    this.texts = texts;
    this.scene = scene;
  }

  /**
   * Opens and closes it from now on.
   *
   * @param audience the program's window
   * @param scene makes what the teacher's window shows, each time when it is opened or the language
   *     changes
   */
  public static void follow(
      Stage audience, PresenterViewModel presenter, Texts texts, Supplier<Scene> scene) {
    var teacher = new TeacherStage(presenter, texts, scene);
    presenter.notesProperty().subscribe((_, wanted) -> teacher.show(wanted));
    texts.languageProperty().subscribe((_, _) -> teacher.open.ifPresent(teacher::fill));
    audience
        .showingProperty()
        .subscribe((_, shown) -> {
          if (!shown) {
            presenter.closeNotes();
          }
        });
  }

  private void show(boolean wanted) {
    if (wanted && open.isEmpty()) {
      Stage stage = made();
      open = Optional.of(stage);
      stage.show();
      stage.toFront();
    } else if (!wanted) {
      open.ifPresent(Stage::hide);
      open = Optional.empty();
    }
  }

  private Stage made() {
    var stage = new Stage();
    fill(stage);
    stage.setOnCloseRequest(_ -> presenter.closeNotes());
    Rectangle2D room = Screen.getPrimary().getVisualBounds();
    stage.setX(room.getMinX() + MARGIN);
    stage.setY(room.getMinY() + MARGIN);
    return stage;
  }

  private void fill(Stage stage) {
    stage.setTitle(texts.get("teacher.title", texts.get("app.name")));
    stage.setScene(scene.get());
  }
}
