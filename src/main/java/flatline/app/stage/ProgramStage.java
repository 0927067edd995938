package flatline.app.stage;

import flatline.view.Texts;
import flatline.viewmodel.training.TrainingViewModel;
import java.util.concurrent.Executor;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The program's own window. */
public final class ProgramStage {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private ProgramStage() {}

  /** How large its content is at first, in pixels: as is customary, or as the screen allows. */
  public static Dimension2D size() {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    return new Dimension2D(
        Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
  }

  /** Gives it its title and its least size. */
  public static void prepare(Stage stage, Texts texts, TrainingViewModel training) {
    WindowTitle.keep(stage, texts, training);
    WindowFit.limit(stage);
  }

  /** Shows it, no larger than its screen. */
  public static void show(Stage stage) {
    stage.show();
    WindowFit.keepOnScreen(stage);
  }

  /**
   * Gives it its pictures, in a moment, if it has none.
   *
   * @param tasks where pictures are read
   */
  public static void decorate(Stage stage, Executor tasks) {
    if (stage.getIcons().isEmpty()) {
      tasks.execute(() -> WindowIcons.load(stage));
    }
  }

  /** Brings it where whoever started the program again looks for it. */
  public static void bringToFront(Stage stage) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }
}
