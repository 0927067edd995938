package flatline.app;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.lesson.ShippedLessons;
import flatline.model.language.Language;
import flatline.model.lesson.Lesson;
import flatline.model.loop.Snapshot;
import flatline.view.SharedStage;
import flatline.view.lesson.LessonKeys;
import flatline.view.lesson.LessonMenu;
import flatline.view.lesson.Spotlight;
import flatline.view.life.Dropped;
import flatline.view.window.MainWindow;
import flatline.viewmodel.ShellModel;
import flatline.viewmodel.lesson.LessonViewModel;
import flatline.viewmodel.training.TrainingViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A lesson in the window: told by a clicker's keys, voted on, and left. */
@ExtendWith(ApplicationExtension.class)
class LessonWindowTest {

  private WindowParts parts;
  private ShellModel shell;
  private TrainingViewModel training;
  private LessonViewModel lessons;
  private MainWindow window;

  @Start
  void start(Stage stage) {
    parts = new WindowParts();
    shell = parts.shell;
    training = parts.training();
    lessons = parts.lessons;
    window = parts.window();
    var menu = new LessonMenu(lessons, parts.texts, () -> {});
    window.add(menu, LessonKeys.leaving(lessons));
    window.add(menu.wayBack());
    parts.addLessons(window);
    Spotlight.follow(window.body(), lessons);
    lessons.shelf().read(Language.ENGLISH);
    SharedStage.show(stage, parts.scene(window));
  }

  @AfterEach
  void close() {
    parts.close();
  }

  private String text(String id) {
    return ((Label) window.lookup(id)).getText();
  }

  private Snapshot shown() {
    return training.snapshotProperty().get().orElseThrow();
  }

  private void untilStands(Lesson lesson, int place) throws TimeoutException {
    var excerpt = lesson.steps().get(place).state().excerpt().orElseThrow();
    until(() -> training.snapshotProperty().get().isPresent());
    until(() -> shown().scenario().equals(excerpt.scenario()) && shown().step() >= excerpt.from());
  }

  @Test
  void aClickerGoesThroughAWholeLessonAndBack(FxRobot robot) throws TimeoutException {
    Lesson lesson = ShippedLessons.get("large-step");
    int count = lesson.steps().size();
    robot.interact(() -> lessons.open(lesson));
    List<Integer> steps = new ArrayList<>();
    for (int place = 0; place < count; place++) {
      untilStands(lesson, place);
      assertEquals(lesson.steps().get(place).heading(), text("#lesson-heading"));
      assertEquals(place + 1 + " of " + count, text("#lesson-progress"));
      assertEquals(
          lesson.steps().get(place).question().isPresent(), window.lookup("#poll") != null);
      steps.add(place);
      robot.type(KeyCode.PAGE_DOWN);
    }
    assertEquals(count, steps.size());
    for (int place = count - 2; place >= 0; place--) {
      robot.type(KeyCode.PAGE_UP);
      untilStands(lesson, place);
      assertEquals(lesson.steps().get(place).heading(), text("#lesson-heading"));
    }
  }

  @Test
  void votesAreHiddenUntilTheyAreRevealed(FxRobot robot) throws TimeoutException {
    robot.interact(() -> lessons.open(ShippedLessons.get("large-step")));
    until(() -> window.lookup("#poll") != null);
    robot.type(KeyCode.DIGIT7);
    robot.interact(() -> ((Button) window.lookup("#answer-2")).fire());
    assertEquals("2 votes", text("#votes"));
    assertFalse(window.lookup("#outcome").isVisible());
    assertEquals(0, window.lookupAll("#vote-chart").size());
    until(() -> lessons.openPoll().orElseThrow().replyProperty().get().isPresent());
    robot.type(KeyCode.A);
    assertTrue(window.lookup("#outcome").isVisible());
    assertEquals("it is 7", window.lookup("#vote-chart").getAccessibleText());
    assertTrue(training.selection().selected().isEmpty(), "the digit was a vote");
  }

  private double right(String id) {
    Node node = window.lookup(id);
    return node.localToScene(node.getLayoutBounds()).getMaxX();
  }

  private double left(String id) {
    Node node = window.lookup(id);
    return node.localToScene(node.getLayoutBounds()).getMinX();
  }

  @Test
  void onePressLeadsFromAnotherPageToTheSettingsAndOneBack(FxRobot robot) throws TimeoutException {
    robot.interact(() -> lessons.open(ShippedLessons.get("why-units-die")));
    while (!shell.pageProperty().get().equals("functions")) {
      robot.interact(lessons::next);
    }
    robot.interact(() -> ((Button) window.lookup("#lesson-settings")).fire());
    until(() -> window.lookup("#setup") != null && window.lookup("#setup").isVisible());
    assertEquals("training", shell.pageProperty().get());
    until(() -> right("#lesson-return") <= left(".pages"));
    robot.interact(() -> ((Button) window.lookup("#lesson-return")).fire());
    assertEquals("functions", shell.pageProperty().get());
    until(() -> window.lookup("#lesson-place").isVisible());
  }

  @Test
  void settingsComeInItsPlaceAndEscLeavesIt(FxRobot robot) throws TimeoutException {
    robot.interact(() -> lessons.open(ShippedLessons.get("large-step")));
    until(() -> window.lookup("#lesson-settings") != null);
    Node setup = window.lookup("#setup");
    until(() -> !setup.isVisible());
    robot.interact(lessons::showSettings);
    until(setup::isVisible);
    assertTrue(window.lookup("#lesson-return").isVisible());
    robot.type(KeyCode.PAGE_DOWN);
    until(() -> !setup.isVisible());
    robot.type(KeyCode.ESCAPE);
    until(setup::isVisible);
    assertFalse(lessons.isOpen());
    assertEquals(0, window.lookupAll("#lesson").size());
  }

  private double opacity(String place) {
    return window.lookup(place).getOpacity();
  }

  @Test
  void whatAStepSpeaksOfIsLitAndTheRestDimmedUntilItIsLeft(FxRobot robot) throws TimeoutException {
    robot.interact(() -> lessons.open(ShippedLessons.get("large-step")));
    until(() -> window.lookup("#contender-1 .plane") != null);
    until(() -> opacity("#contender-1 .plane") < 0.5);
    assertEquals(1, opacity("#contender-0 .plane"));
    assertTrue(opacity(".loss-chart") < 0.5);
    robot.interact(lessons::next);
    until(() -> opacity("#contender-1 .dead-number") == 1);
    assertTrue(opacity("#contender-1 .plane") < 0.5);
    robot.interact(lessons::showSettings);
    until(() -> opacity("#contender-1 .plane") == 1);
    robot.interact(lessons::show);
    until(() -> opacity("#contender-1 .plane") < 0.5);
    robot.interact(lessons::close);
    until(() -> opacity("#contender-1 .plane") == 1);
    assertEquals(1, opacity(".loss-chart"));
  }

  @Test
  void nothingOfAClosedLessonIsLeft(FxRobot robot) throws TimeoutException {
    var dropped = new Dropped();
    for (int round = 0; round < 3; round++) {
      robot.interact(() -> lessons.open(ShippedLessons.get("large-step")));
      until(() -> window.lookup("#lesson") != null && window.lookup("#poll") != null);
      robot.interact(() -> {
        lessons.openPoll().orElseThrow().vote(1);
        lessons.openPoll().orElseThrow().reveal();
      });
      robot.interact(() -> {
        dropped.watch(lessons.openProperty().get().orElseThrow());
        dropped.watchAll(window.lookup("#lesson").lookupAll("*"));
        lessons.next();
        dropped.watchAll(window.lookup("#lesson").lookupAll("*"));
        lessons.close();
      });
    }
    until(() -> window.lookup("#lesson") == null);
    dropped.assertGone();
  }
}
