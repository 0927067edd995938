package flatline.app;

import flatline.interchange.scenario.Presets;
import flatline.view.Appearance;
import flatline.view.Page;
import flatline.view.Texts;
import flatline.view.Ui;
import flatline.view.lesson.LessonKeys;
import flatline.view.lesson.LessonPlace;
import flatline.view.window.MainWindow;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.ShellModel;
import flatline.viewmodel.lesson.LessonViewModel;
import flatline.viewmodel.presenter.PresenterViewModel;
import flatline.viewmodel.training.TrainingContext;
import flatline.viewmodel.training.TrainingViewModel;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/**
 * Training, lessons and presenting with their true view models, joined as in the program, of which
 * a test makes a window with as much in it as it looks at. Made on the FX thread.
 */
final class WindowParts implements AutoCloseable {

  final ShellModel shell = new ShellModel(ShellModel.PAGES, "training");
  final Texts texts = new Texts();
  final Appearance theme = new Appearance(shell);
  final Ui ui = new Ui(texts, theme.look());
  final AlphaModel alpha = new AlphaModel();
  final LessonViewModel lessons;
  final PresenterViewModel presenter;

  /** The time by which controls go away, in nanoseconds. */
  final AtomicLong now = new AtomicLong();

  private final TrainingParts parts;

  WindowParts() {
    var context = new TrainingContext(alpha, shell.notices(), Runnable::run);
    parts = new TrainingParts(Presets.all(), context, ui);
    var stands = new LessonStage(shell, training().narration(), _ -> {}, _ -> {});
    lessons = new LessonViewModel(stands, shell.notices(), Runnable::run);
    var run = new TrainedRun(shell, training().transport());
    presenter = new PresenterViewModel(shell.typeSize(), lessons, run, now::get);
    parts.yieldSetup(lessons.inSightProperty());
    parts.present(presenter.presentingProperty());
  }

  TrainingViewModel training() {
    return parts.viewModel();
  }

  /** A page with nothing on it. */
  static Page empty(String id) {
    return new Page(id, Region::new, List.of());
  }

  /** A window whose page for training is the true one. */
  MainWindow window() {
    return window(empty("functions"), parts.page());
  }

  /** A window with these pages, and an empty one for studies. */
  MainWindow window(Page functions, Page trained) {
    return new MainWindow(
        shell, ui, List.of(functions, trained, empty("study")), presenter::toggle);
  }

  /** Gives a window the place in which lessons are told. */
  void addLessons(MainWindow window) {
    var words = new Ui(texts, theme.words(), ui.pulse());
    var place = new LessonPlace(lessons, words, theme.look());
    window.putAside(place, "keys.lesson", LessonKeys.of(lessons));
  }

  /** A window in a scene as small as it may be. */
  Scene scene(MainWindow window) {
    Scene scene = window.inScene(960, 640);
    theme.dress(scene);
    return scene;
  }

  @Override
  public void close() {
    parts.close();
  }
}
