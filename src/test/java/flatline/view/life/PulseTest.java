package flatline.view.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.view.SharedStage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PulseTest {

  private static final ObservableValue<Boolean> GOING_ON = new SimpleBooleanProperty(true);

  private final Pulse pulse = new Pulse();
  private final AtomicInteger pulses = new AtomicInteger();
  private final Node node = new Rectangle(1, 1);
  private StackPane root;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    root = new StackPane();
    SharedStage.show(stage, new Scene(root, 100, 100));
  }

  private void count(long now) {
    assertTrue(now > 0);
    pulses.incrementAndGet();
  }

  private void untilPulse(int number) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> pulses.get() >= number);
  }

  /** Waits until others have heard that many pulses. */
  private void letPulsesPass(FxRobot robot) throws Exception {
    var other = new AtomicInteger();
    var witness = new Label();
    robot.interact(() -> {
      pulse.hear(witness, _ -> other.incrementAndGet(), GOING_ON);
      root.getChildren().add(witness);
    });
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> other.get() >= 5);
    robot.interact(() -> root.getChildren().remove(witness));
  }

  @Test
  void itIsHeardWhileTheNodeIsShown(FxRobot robot) throws Exception {
    robot.interact(() -> pulse.hear(node, this::count));
    letPulsesPass(robot);
    assertEquals(0, pulses.get());
    robot.interact(() -> root.getChildren().add(node));
    untilPulse(3);
    robot.interact(() -> root.getChildren().clear());
    int then = pulses.get();
    letPulsesPass(robot);
    assertEquals(then, pulses.get());
    robot.interact(() -> root.getChildren().add(node));
    untilPulse(then + 3);
  }

  @Test
  void itStopsWithTheWindow(FxRobot robot) throws Exception {
    robot.interact(() -> {
      pulse.hear(node, this::count);
      root.getChildren().add(node);
    });
    untilPulse(3);
    robot.interact(stage::hide);
    int then = pulses.get();
    robot.interact(() -> {
      stage = new Stage();
      root = new StackPane();
      SharedStage.show(stage, new Scene(root, 100, 100));
    });
    letPulsesPass(robot);
    assertEquals(then, pulses.get());
    robot.interact(stage::hide);
  }

  @Test
  void whoFailsDoesNotKeepTheOthersFromHearingIt(FxRobot robot) throws Exception {
    List<Throwable> failures = new ArrayList<>();
    robot.interact(() -> {
      Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> failures.add(failure));
      pulse.hear(
          node,
          _ -> {
            throw new IllegalStateException("no good");
          });
      pulse.hear(node, this::count);
      root.getChildren().add(node);
    });
    untilPulse(3);
    robot.interact(() -> {
      root.getChildren().clear();
      Thread.currentThread().setUncaughtExceptionHandler(null);
      assertTrue(failures.size() >= 3);
      assertEquals("no good", failures.getFirst().getMessage());
    });
  }

  @Test
  void whoWasEndedByAnotherInTheSamePulseIsNotCalled(FxRobot robot) throws Exception {
    var after = new Label();
    robot.interact(() -> {
      pulse.hear(node, _ -> root.getChildren().remove(after));
      pulse.hear(after, this::count);
      root.getChildren().addAll(node, after);
    });
    letPulsesPass(robot);
    assertEquals(0, pulses.get());
  }

  /** Waits until the pulse rests, as a timer beside it sees. */
  private int untilItRests() throws Exception {
    var last = new AtomicInteger(-1);
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> {
          int seen = pulses.get();
          letFramesPass();
          return seen == pulses.get() && seen == last.getAndSet(seen);
        });
    return pulses.get();
  }

  /** Lets frames go by that are none of the pulse's. */
  private static void letFramesPass() throws Exception {
    var frames = new AtomicInteger();
    var timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            frames.incrementAndGet();
          }
        };
    WaitForAsyncUtils.asyncFx(timer::start).get();
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> frames.get() >= 10);
    WaitForAsyncUtils.asyncFx(timer::stop).get();
  }

  @Test
  void itRestsAfterAMomentUntilSomebodyWakesItFromAnyThread(FxRobot robot) throws Exception {
    robot.interact(() -> {
      pulse.hear(node, this::count);
      root.getChildren().add(node);
    });
    untilPulse(1);
    int rested = untilItRests();
    var waker = new Thread(pulse::wake);
    waker.start();
    waker.join();
    untilPulse(rested + 3);
    int again = untilItRests();
    robot.interact(pulse::wake);
    untilPulse(again + 3);
  }

  @Test
  void itDoesNotRestWhileSomethingGoesOn(FxRobot robot) throws Exception {
    var going = new SimpleBooleanProperty();
    robot.interact(() -> {
      pulse.hear(node, this::count, going);
      root.getChildren().add(node);
    });
    int rested = untilItRests();
    robot.interact(() -> going.set(true));
    // About two seconds, far longer than it lingers.
    untilPulse(rested + 120);
    robot.interact(() -> going.set(false));
    untilItRests();
  }

  @Test
  void inAMinimizedWindowNothingIsHeard(FxRobot robot) throws Exception {
    robot.interact(() -> {
      pulse.hear(node, this::count, GOING_ON);
      root.getChildren().add(node);
    });
    untilPulse(3);
    robot.interact(() -> stage.setIconified(true));
    WaitForAsyncUtils.waitForFxEvents();
    int then = pulses.get();
    letFramesPass();
    assertEquals(then, pulses.get());
    robot.interact(() -> stage.setIconified(false));
    untilPulse(then + 3);
  }
}
