package flatline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.view.Appearance;
import flatline.view.Page;
import flatline.view.SharedStage;
import flatline.view.Texts;
import flatline.view.Ui;
import flatline.view.plot.pen.PlotCanvas;
import flatline.view.window.MainWindow;
import flatline.viewmodel.Notices;
import flatline.viewmodel.ShellModel;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FailuresTest {

  private final ShellModel shell = new ShellModel(List.of("training"), "training");
  private final Notices notices = shell.notices();
  private final List<Throwable> logged = new ArrayList<>();
  private final System.Logger log =
      new System.Logger() {
        @Override
        public String getName() {
          return "log";
        }

        @Override
        public boolean isLoggable(Level level) {
          return true;
        }

        @Override
        public void log(Level level, ResourceBundle texts, String message, Throwable thrown) {
          assertEquals(Level.ERROR, level);
          logged.add(thrown);
        }

        @Override
        public void log(Level level, ResourceBundle texts, String format, Object... arguments) {
          throw new AssertionError(format);
        }
      };
  private static final ObservableValue<Boolean> GOING_ON = new SimpleBooleanProperty(true);

  private final Failures failures = new Failures(notices, log);
  private Ui ui;
  private VBox content;
  private Stage window;

  @Start
  void start(Stage stage) {
    window = stage;
    content = new VBox();
    var theme = new Appearance(shell);
    ui = new Ui(new Texts(), theme.look());
    notices.ring(ui.pulse()::wake);
    var pages = List.of(new Page("training", () -> content, List.of()));
    Scene scene = new MainWindow(shell, ui, pages, () -> {}).inScene(960, 640);
    theme.dress(scene);
    SharedStage.show(stage, scene);
  }

  @BeforeEach
  void take(FxRobot robot) {
    robot.interact(() -> Thread.currentThread().setUncaughtExceptionHandler(failures));
  }

  @AfterEach
  void giveBack(FxRobot robot) {
    robot.interact(() -> {
      window.hide();
      Thread.currentThread().setUncaughtExceptionHandler(null);
    });
  }

  private static void fail() {
    throw new IllegalStateException("no good");
  }

  private void untilPulses(int count, AtomicInteger pulses) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> pulses.get() >= count);
  }

  private void assertToldOnce(FxRobot robot, String what) throws Exception {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> robot.lookup("#notice").query().isVisible());
    assertTrue(robot.lookup("#notice-text").queryAs(Label.class).getText().endsWith(what));
    robot.interact(() -> {
      notices.dismiss();
      notices.onPulse();
      assertEquals(1, logged.size());
      assertTrue(notices.saidProperty().get().isEmpty(), "nothing more is to be said");
    });
  }

  @Test
  void whatFailsWithEachPulseIsToldOnceAndThePulseGoesOn(FxRobot robot) throws Exception {
    var failed = new AtomicInteger();
    var after = new AtomicInteger();
    robot.interact(() -> {
      ui.pulse()
          .hear(
              content,
              _ -> {
                failed.incrementAndGet();
                fail();
              },
              GOING_ON);
      ui.pulse().hear(content, _ -> after.incrementAndGet());
    });
    untilPulses(10, after);
    assertTrue(failed.get() >= 10);
    assertToldOnce(robot, "java.lang.IllegalStateException: no good");
  }

  @Test
  void aPictureThatCannotBePaintedLeavesTheOthers(FxRobot robot) throws Exception {
    var painted = new AtomicInteger();
    robot.interact(() -> {
      var bad = new PlotCanvas(_ -> fail());
      var good = new PlotCanvas(_ -> painted.incrementAndGet());
      content.getChildren().addAll(bad, good);
      ui.pulse()
          .hear(
              content,
              _ -> {
                bad.repaint();
                good.repaint();
              },
              GOING_ON);
    });
    untilPulses(10, painted);
    assertToldOnce(robot, "no good");
  }

  @Test
  void whatFailsInAnEventOfTheWindowIsTold(FxRobot robot) throws Exception {
    Platform.runLater(FailuresTest::fail);
    Platform.runLater(FailuresTest::fail);
    WaitForAsyncUtils.waitForFxEvents();
    assertToldOnce(robot, "no good");
  }

  @Test
  void whatFailsInTheBackgroundIsTold(FxRobot robot) throws Exception {
    try (var background = new Background(() -> {})) {
      background
          .tasks()
          .execute(() -> {
            Thread.currentThread().setUncaughtExceptionHandler(failures);
            fail();
          });
      assertToldOnce(robot, "no good");
    }
  }

  @Test
  void otherFailuresAreToldEach() {
    List<Throwable> caught = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      caught.add(new IllegalStateException("here"));
      caught.add(new RuntimeException("around", new IllegalArgumentException("there")));
    }
    assertEquals(
        List.of(
            "java.lang.IllegalStateException: here", "java.lang.IllegalArgumentException: there"),
        said(caught));
    assertEquals(caught.subList(0, 2), logged);
  }

  @Test
  void aFailureWithoutItsPlaceIsTold() {
    var bare = new NullPointerException();
    bare.setStackTrace(new StackTraceElement[0]);
    assertEquals(List.of("java.lang.NullPointerException"), said(List.of(bare)));
  }

  /** What is said of failures where no window shows it. */
  private List<String> said(List<Throwable> caught) {
    var told = new Notices();
    var unseen = new Failures(told, log);
    caught.forEach(each -> unseen.uncaughtException(Thread.currentThread(), each));
    List<String> said = new ArrayList<>();
    for (told.onPulse(); told.saidProperty().get().isPresent(); told.onPulse()) {
      said.add(told.saidProperty().get().get().message().arguments().getFirst());
      told.dismiss();
    }
    return said;
  }
}
