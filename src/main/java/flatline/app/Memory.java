package flatline.app;

import flatline.interchange.user.Session;
import flatline.interchange.user.Trouble;
import flatline.interchange.user.UserFolder;
import flatline.interchange.user.UserSettings;
import flatline.interchange.user.UserStore;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.Notices.Notice;
import flatline.viewmodel.ShellModel;
import flatline.viewmodel.lesson.FirstOffer;
import flatline.viewmodel.lesson.LessonMarker;
import flatline.viewmodel.training.TrainingViewModel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * What the program remembers: colours, motion, language, type and the window's place from one start
 * to the next, what is unfolded, the files that were used, and what is open.
 */
final class Memory implements AutoCloseable {

  private final TrainingViewModel training;
  private final Folds folds;
  private final UserStore store;
  private Optional<UserSettings.Window> place;
  private boolean welcomed;

  /** Reads what is remembered; what is wrong with that is said. */
  Memory(TrainingViewModel training, Folds folds, Notices notices) {
    this.training = training;
    this.folds = folds;
    store =
        new UserStore(
            UserFolder::path,
            (kind, about) -> notices.add(Notice.error(new Message(key(kind), about))));
    place = store.settings().window();
    welcomed = store.settings().welcomed();
  }

  private static String key(Trouble kind) {
    return switch (kind) {
      case SET_ASIDE -> "store.setAside";
      case UNREADABLE -> "store.unreadable";
      case UNWRITABLE -> "store.unwritable";
    };
  }

  /** Makes the shell look as it did, and keeps what is chosen from now on. */
  void follow(ShellModel shell) {
    UserSettings settings = store.settings();
    shell.choose(settings.theme());
    shell.reduceMotion(settings.reducedMotion());
    shell.language().choose(settings.language());
    shell.typeSize().choose(settings.typeSteps());
    shell.typeSize().presented().choose(settings.presentedSteps());
    training.files().recent().restore(settings.recent());
    folds.follow(settings.unfolded(), () -> keep(shell));
    training.files().recent().filesProperty().subscribe((_, _) -> keep(shell));
    shell.themeProperty().subscribe((_, _) -> keep(shell));
    shell.reducedMotionProperty().subscribe((_, _) -> keep(shell));
    shell.language().chosenProperty().subscribe((_, _) -> keep(shell));
    shell.typeSize().stepsProperty().subscribe((_, _) -> keep(shell));
    shell.typeSize().presented().stepsProperty().subscribe((_, _) -> keep(shell));
  }

  /** Takes an offer as answered that was in another life, and keeps the answer. */
  void follow(FirstOffer offer, ShellModel shell) {
    if (welcomed) {
      offer.justPlay();
    }
    offer
        .answeredProperty()
        .subscribe((_, answered) -> {
          welcomed = answered;
          keep(shell);
        });
  }

  /** Puts the window where it was, if that is on a screen still, and keeps where it goes. */
  void follow(Stage stage, ShellModel shell) {
    place.ifPresent(window -> put(stage, window));
    Runnable moved =
        () -> {
          if (stage.isShowing() && !stage.isIconified() && !stage.isFullScreen()) {
            place = Optional.of(placeOf(stage));
            keep(shell);
          }
        };
    stage.xProperty().subscribe((_, _) -> moved.run());
    stage.yProperty().subscribe((_, _) -> moved.run());
    stage.widthProperty().subscribe((_, _) -> moved.run());
    stage.heightProperty().subscribe((_, _) -> moved.run());
    stage.maximizedProperty().subscribe((_, _) -> moved.run());
  }

  /**
   * Shows again what was open last, and keeps what is open from now on.
   *
   * @param lesson where a class stands
   * @param alone whether nothing else is to be opened
   */
  void restoreSession(LessonMarker lesson, boolean alone) {
    store.session().ifPresent(training.memory()::restore);
    store.session().flatMap(Session::lesson).filter(_ -> alone).ifPresent(lesson::restore);
    training.memory().follow(lesson::bookmark);
    training.memory().remember(store::keep);
  }

  /** Has somebody told, on a thread of its own, of files that later starts are given. */
  void listen(Consumer<Path> opener) {
    store.listen(opener);
  }

  private void keep(ShellModel shell) {
    int steps = shell.typeSize().stepsProperty().get();
    store.keep(
        new UserSettings(
            shell.themeProperty().get(),
            shell.reducedMotionProperty().get(),
            shell.language().chosenProperty().get(),
            steps,
            shell.typeSize().presented().stepsProperty().get(),
            place,
            training.files().recent().filesProperty().get(),
            folds.open(),
            welcomed));
  }

  /** A maximized window goes back to the size it had before that. */
  private UserSettings.Window placeOf(Stage stage) {
    if (stage.isMaximized() && place.isPresent()) {
      UserSettings.Window before = place.get();
      return new UserSettings.Window(before.x(), before.y(), before.width(), before.height(), true);
    }
    return new UserSettings.Window(
        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
  }

  /** A screen may have gone since, or be smaller: all of the window is to be seen. */
  private static void put(Stage stage, UserSettings.Window window) {
    double width = window.width();
    double height = window.height();
    Screen.getScreensForRectangle(window.x(), window.y(), width, height).stream()
        .findFirst()
        .map(Screen::getVisualBounds)
        .ifPresent(room -> {
          stage.setWidth(Math.min(width, room.getWidth()));
          stage.setHeight(Math.min(height, room.getHeight()));
          stage.setX(inside(window.x(), room.getMinX(), room.getMaxX() - stage.getWidth()));
          stage.setY(inside(window.y(), room.getMinY(), room.getMaxY() - stage.getHeight()));
          stage.setMaximized(window.maximized());
        });
  }

  private static double inside(double place, double least, double most) {
    return Math.clamp(place, least, Math.max(least, most));
  }

  /** Keeps what is open to the last step. */
  @Override
  public void close() {
    training.memory().rememberLast();
    store.close();
  }
}
