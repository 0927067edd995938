package flatline.app;

import flatline.interchange.scenario.Presets;
import flatline.model.scenario.Change;
import flatline.model.scenario.Target;
import flatline.viewmodel.lesson.LessonViewModel;
import flatline.viewmodel.training.TrainingViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Does one thing after another, as chance will have it: the same for the same seed. A calm one lets
 * what it began play for a while.
 */
final class RestlessHand {

  private static final int QUICK_MILLIS = 500;
  private static final int CALM_MILLIS = 12_000;

  /** Something to do. */
  private record Deed(String name, Runnable action) {}

  private final TrainingViewModel training;
  private final LessonViewModel lessons;
  private final Stage stage;
  private final Diary diary;
  private final SplittableRandom random;
  private final boolean calm;
  private final Runnable look;
  private final List<Deed> deeds;
  private int longest = QUICK_MILLIS;

  /**
   * @param look is called when something was done
   * @param files a folder with two scenario files, {@code 0.flatline} and {@code 1.flatline}
   */
  RestlessHand(Wiring wiring, Stage stage, Path files, Diary diary, long seed, Runnable look) {
    this.look = look;
    this.stage = stage;
    training = wiring.training();
    lessons = wiring.lessons();
    this.diary = diary;
    random = new SplittableRandom(seed);
    calm = random.nextBoolean();
    deeds =
        List.of(
            new Deed("fast", () -> training.transport().speed().drag(1)),
            new Deed("pace", () -> training.transport().speed().drag(random.nextDouble())),
            new Deed("alpha", () -> set(new Target.Alpha(Target.ALL), random.nextDouble())),
            new Deed("rate", () -> set(new Target.LearningRate(), random.nextDouble())),
            new Deed("preset", this::openPreset),
            new Deed("seed", () -> training.editor().newSeed()),
            new Deed("file", () -> training.files().open(files.resolve(pick(2) + ".flatline"))),
            new Deed("scrub", this::scrub),
            new Deed("undo", () -> training.undoing().undo()),
            new Deed("epoch", () -> training.transport().epoch()),
            new Deed("lesson", this::openLesson),
            new Deed("next", lessons::next),
            new Deed("back", lessons::back),
            new Deed("close", lessons::close),
            new Deed("page", this::turn),
            new Deed("minimize", () -> stage.setIconified(true)),
            new Deed("restore", () -> stage.setIconified(false)));
  }

  /** Acts until the program ends. */
  void begin() {
    var pause = new PauseTransition(Duration.millis(pick(longest)));
    pause.setOnFinished(_ -> {
      act();
      longest = calm ? CALM_MILLIS : QUICK_MILLIS;
      begin();
    });
    pause.play();
  }

  /** Every other time, of a calm one always, something plays or pauses. */
  private void act() {
    // As any key does, it wakes the window.
    press(KeyCode.SHIFT, false);
    boolean plays = training.transport().playingProperty().get();
    if (calm ? !plays : random.nextBoolean()) {
      diary.act("space");
      press(KeyCode.SPACE, false);
    } else {
      Deed deed = deeds.get(pick(deeds.size()));
      diary.act(deed.name());
      deed.action().run();
      look.run();
    }
  }

  private void press(KeyCode key, boolean control) {
    Scene scene = stage.getScene();
    Node focus = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      Event.fireEvent(focus, new KeyEvent(type, "", "", key, false, control, false, false));
    }
  }

  private int pick(int of) {
    return random.nextInt(of);
  }

  private void set(Target target, double value) {
    training.editor().make(new Change.Set(target, value + 0.001));
  }

  private void turn() {
    var keys = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3);
    press(keys.get(pick(keys.size())), true);
  }

  private void openPreset() {
    training.editor().open(Presets.all().get(pick(Presets.all().size())).scenario());
  }

  private void scrub() {
    long head = training.timeline().headProperty().get();
    training.timeline().goTo(random.nextLong(head + 1));
  }

  private void openLesson() {
    var shipped = lessons.shelf().shippedProperty().get();
    if (!shipped.isEmpty()) {
      lessons.open(shipped.get(pick(shipped.size())));
    }
  }
}
