package flatline.bench;

import flatline.app.Main;
import flatline.interchange.scenario.Presets;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.EventType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** The app as a user has it: started by its main method, used and seen through its window. */
final class RunningApp {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** What the run that is open at the start goes to by itself. */
  static final long STEPS = Presets.opening().scenario().setup().training().steps();

  /** Room at both ends of the scrubber, in pixels. */
  private static final double SIDE = 12;

  /** Where its track lies, as a share of its height. */
  private static final double TRACK = 0.4;

  private static final double PULSES_A_SWEEP = 60;

  private final Thread launcher;
  private final Stage stage;
  private long head;

  private RunningApp(Thread launcher, Stage stage) {
    this.launcher = launcher;
    this.stage = stage;
  }

  /**
   * Starts the app and waits for its window, which then fills the screen. From then on an error
   * that nobody catches, on whatever thread, ends everything with status 1.
   *
   * @param names of what it opens; the run has as many steps as the one it opens by itself
   * @throws IllegalStateException if no window comes
   */
  static RunningApp start(String... names) throws InterruptedException {
    var launcher = new Thread(() -> Main.main(names), "launcher");
    launcher.start();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && launcher.isAlive()) {
      Thread.sleep(100);
      var stages = shownStages();
      if (!stages.isEmpty()) {
        var app = new RunningApp(launcher, stages.getFirst());
        endOnFailure();
        app.fillScreen();
        return app;
      }
    }
    throw new IllegalStateException("the app showed no window");
  }

  /** In place of the app's own handler, which tells the user and goes on. */
  private static void endOnFailure() {
    Thread.setDefaultUncaughtExceptionHandler((_, failure) -> {
      failure.printStackTrace();
      System.exit(1);
    });
  }

  private static List<Stage> shownStages() {
    try {
      return onFx(() ->
          Window.getWindows().stream()
              .filter(Window::isShowing)
              .filter(Stage.class::isInstance)
              .map(Stage.class::cast)
              .toList());
    } catch (IllegalStateException toolkitNotYetStarted) {
      return List.of();
    }
  }

  private void fillScreen() {
    onFx(() -> {
      stage.setX(0);
      stage.setY(0);
      stage.setWidth(1280);
      stage.setHeight(800);
      return stage;
    });
  }

  /**
   * Lets it train as fast as it goes, and on past the end of its scenario, where it pauses.
   *
   * @throws IllegalStateException if it does not get there
   */
  void playAtFullSpeed() throws InterruptedException {
    onFx(() -> {
      var speed = find("#speed", Slider.class);
      speed.setValue(speed.getMax());
      return speed;
    });
    long end = System.nanoTime() + PATIENCE.toNanos();
    if (step() < STEPS) {
      togglePlay();
    }
    while (step() < STEPS) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the run did not come to its end");
      }
      Thread.sleep(100);
    }
    togglePlay();
  }

  /** Opens the Study page and starts a comparison that takes long. */
  void study() {
    compare("10000", "10000");
  }

  /** Opens the Study page and starts a comparison. */
  void compare(String seeds, String steps) {
    openPage("study");
    onFx(() -> {
      type("#studySeeds", seeds);
      type("#studySteps", steps);
      find("#study-run", Button.class).fire();
      return stage;
    });
  }

  /** Begins what a section of the Study page offers, and stops it after a while. */
  void runFor(String section, int seconds) throws InterruptedException {
    String button =
        switch (section) {
          case "digits" -> "#digits-run";
          case "theory" -> "#theory-run";
          default -> "#study-run";
        };
    if (onFx(() -> find(button, ButtonBase.class).isDisabled())) {
      return;
    }
    press(button);
    Thread.sleep(seconds * 1000L);
    press(button);
  }

  /** Goes back to the middle of the run and on from there at another rate. */
  void branch(String rate) throws InterruptedException {
    jump(head / 2);
    onFx(() -> {
      type("#rate", rate);
      return stage;
    });
    togglePlay();
    Thread.sleep(1000);
    pause();
  }

  /** Shows the window on the whole screen, or as it was. */
  void fillWholeScreen(boolean fill) {
    onFx(() -> {
      stage.setFullScreen(fill);
      return stage;
    });
  }

  private void type(String id, String number) {
    var field = find(id, TextField.class);
    field.setText(number);
    field.fireEvent(new ActionEvent());
  }

  /** Whether the study that was started has not come to its end. */
  boolean isStudying() {
    openPage("study");
    return onFx(() -> find("#study-run-progress", ProgressBar.class).getProgress() < 1);
  }

  /** Shows the Training page again. */
  void openTraining() {
    openPage("training");
  }

  /** Shows a page. */
  void openPage(String page) {
    press("#page-" + page);
  }

  /** Shows a section of the Study page, which is open. */
  void openSection(String section) {
    press("#section-" + section);
  }

  /** Presses a button, as soon as it is there. */
  private void press(String id) {
    await(id);
    onFx(() -> {
      find(id, ButtonBase.class).fire();
      return stage;
    });
  }

  private void await(String id) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (onFx(() -> stage.getScene().lookup(id) == null) && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  /** Minimizes the window. */
  void minimize() {
    onFx(() -> {
      stage.setIconified(true);
      return stage;
    });
  }

  /** Percent of a core times the seconds in which the window's thread has used it. */
  double windowTime() {
    return onFx(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e7);
  }

  /** Presses Play, or Pause. */
  void togglePlay() {
    press("#play");
  }

  /** Lets it rest. */
  void pause() throws InterruptedException {
    togglePlay();
    // The last step that was made is shown a moment later.
    Thread.sleep(500);
    head = step();
  }

  /** The number of steps that the window shows. */
  long step() {
    return onFx(this::shownStep);
  }

  /**
   * Presses the scrubber at a step, and waits for the picture of it.
   *
   * @param target another than the one that is shown, at most the last one made
   */
  Jump jump(long target) {
    return onFx(
            () -> {
              var clock = new JumpClock(stage.getScene(), this::shownStep);
              scrub(MouseEvent.MOUSE_PRESSED, target);
              return clock;
            })
        .result();
  }

  /**
   * Drags the scrubber's thumb to and fro over the whole run, a bit with each pulse.
   *
   * @param seconds for how long
   */
  void scrub(int seconds) throws InterruptedException {
    long made = onFx(this::shownStep);
    var drag =
        new AnimationTimer() {
          private int pulses;

          @Override
          public void handle(long now) {
            double place = Math.abs(Math.sin(pulses++ / PULSES_A_SWEEP));
            scrub(MouseEvent.MOUSE_DRAGGED, (long) (place * made));
          }
        };
    onFx(() -> {
      scrub(MouseEvent.MOUSE_PRESSED, 0);
      drag.start();
      return drag;
    });
    Thread.sleep(seconds * 1000L);
    onFx(() -> {
      drag.stop();
      return drag;
    });
  }

  private void scrub(EventType<MouseEvent> type, long target) {
    var scrubber = find("#scrubber", Region.class);
    long end = Math.max(100, head + head / 8);
    double x = SIDE + (scrubber.getWidth() - 2 * SIDE) * target / end;
    Hand.mouse(scrubber, type, x, TRACK * scrubber.getHeight());
  }

  /** Pulls a hinge line of the first contender to and fro, so many moves. */
  void pullHinge(String where, int count) {
    HingePull pull =
        onFx(() -> {
          var line = new HingePull(stage.getScene());
          line.take();
          return line;
        });
    Latency.measure("hinge line", where, count, () -> onFx(pull::pull).result());
    onFx(() -> {
      pull.release();
      return pull;
    });
  }

  /** Moves the slider of α to and fro on the Functions page, which is open, so many moves. */
  void dragAlpha(String where, int count) {
    await("#alpha-slider");
    // From one half to the other, so that it is not caught twice in a row by the same marked value.
    var places = new SplittableRandom(1).doubles(0, 0.4).iterator();
    var moves = IntStream.iterate(0, i -> 1 - i).iterator();
    Latency.measure("α slider", where, count, () -> dragAlpha(places.next() + 0.6 * moves.next()));
  }

  private Jump dragAlpha(double place) {
    return onFx(
            () -> {
              var slider = find("#alpha-slider", Slider.class);
              var clock =
                  new JumpClock(stage.getScene(), () -> Double.doubleToLongBits(slider.getValue()));
              slider.setValue(place * slider.getMax());
              return clock;
            })
        .result();
  }

  private long shownStep() {
    var text = find("#step-count", Labeled.class).getText();
    return Long.parseLong(text.replaceAll("[^0-9]", ""));
  }

  private <T> T find(String id, Class<T> type) {
    return type.cast(Objects.requireNonNull(stage.getScene().lookup(id), id));
  }

  /**
   * Closes the window and waits for the app to end.
   *
   * @throws IllegalStateException if it does not
   */
  void close() throws InterruptedException {
    Platform.runLater(
        () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    launcher.join(PATIENCE);
    if (launcher.isAlive()) {
      throw new IllegalStateException("the app goes on after its window was closed");
    }
  }

  /** Does something on the FX thread and waits for what comes of it. */
  static <T> T onFx(Callable<T> action) {
    var result = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        result.complete(action.call());
      } catch (Exception failure) {
        result.completeExceptionally(failure);
      }
    });
    // After the app has ended the toolkit takes actions and never carries them out.
    try {
      return result.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    } catch (CompletionException failure) {
      throw new IllegalStateException(failure.getCause());
    }
  }
}
