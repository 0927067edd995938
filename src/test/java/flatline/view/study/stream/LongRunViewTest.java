package flatline.view.study.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.view.key.AccessWalk;
import flatline.view.study.StudyFixture;
import flatline.viewmodel.study.run.Candidate;
import flatline.viewmodel.study.stream.LongRunViewModel;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The section in the smallest window, with two networks and one seed: a million steps each. */
@ExtendWith(ApplicationExtension.class)
class LongRunViewTest {

  private StudyFixture fixture;
  private LongRunViewModel model;

  @Start
  void start(Stage stage) {
    fixture = new StudyFixture(stage, 960, 640);
    model = fixture.study.longRun();
    for (Candidate each : model.candidates()) {
      String id = each.activation().id();
      each.taken().set(id.equals("relu") || id.equals("identity"));
    }
    model.seeds().show(1);
  }

  @BeforeEach
  void open(FxRobot robot) {
    robot.clickOn("#section-long_run");
    WaitForAsyncUtils.waitForFxEvents();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private void finish() throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(() -> !model.busyProperty().get()).get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void itBeginsWithASketchAndEndsWithFigures(FxRobot robot) throws TimeoutException {
    assertTrue(robot.lookup("#stream-empty").query().isVisible());
    assertFalse(shown(robot, "#stream-figures"));
    robot.clickOn("#stream-run");
    finish();
    assertFalse(shown(robot, "#stream-empty"));
    assertTrue(shown(robot, "#stream-figures"));
    assertEquals("Start", robot.lookup("#stream-run").queryAs(Button.class).getText());
    String last = figure(robot);
    robot.clickOn("#stream-rate-2");
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(0.001, model.rateProperty().get());
    assertFalse(figure(robot).equals(last), "other figures for another rate");
    robot.clickOn("#stream-open-relu");
    assertEquals(1, fixture.opened.size());
    assertEquals(0.002, fixture.opened.getFirst().setup().training().rate());
    assertEquals("Long run", fixture.opened.getFirst().title().name());
    // With one run there is no interval, so nothing is said to have risen or fallen.
    assertEquals(
        "No error is seen to differ between the first tenth and the last.",
        robot.lookup("#stream-verdict").queryAs(Label.class).getText());
  }

  @Test
  void theLineIsCalledOne(FxRobot robot) {
    assertEquals(
        "One linear unit", robot.lookup("#stream-identity").queryAs(Labeled.class).getText());
  }

  @Test
  void everyControlHasAName(FxRobot robot) {
    robot.interact(() -> AccessWalk.through(robot.lookup("#study").query().getScene()));
  }

  private static boolean shown(FxRobot robot, String id) {
    return robot.lookup(id).queryAll().stream().allMatch(LongRunViewTest::isSeen);
  }

  private static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static String figure(FxRobot robot) {
    return robot.lookup("#stream-figures .label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .filter(text -> text.matches("\\d\\.\\d{3}"))
        .findFirst()
        .orElseThrow();
  }
}
