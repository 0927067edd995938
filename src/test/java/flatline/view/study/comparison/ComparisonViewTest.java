package flatline.view.study.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.lanes.Measure;
import flatline.model.scenario.Scenario;
import flatline.view.key.AccessWalk;
import flatline.view.plot.study.SeedLayout;
import flatline.view.study.StudyFixture;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ComparisonViewTest {

  private StudyFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new StudyFixture(stage, 960, 640);
    fixture.scenario.set(Scenario.DEFAULT.with(b -> b.steps(100)));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private static void type(FxRobot robot, String id, String text) {
    TextField field = robot.lookup("#" + id).queryAs(TextField.class);
    robot.clickOn(field);
    robot.interact(field::selectAll);
    robot.write(text).type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void run(FxRobot robot) throws TimeoutException {
    robot.clickOn("#study-run");
    WaitForAsyncUtils.waitFor(
        30,
        TimeUnit.SECONDS,
        () ->
            WaitForAsyncUtils.asyncFx(() ->
                    fixture.study.comparison().comparison().isPresent()
                        && !fixture.study.comparison().runner().runningProperty().get())
                .get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void whatCameOfOtherSettingsSaysSoUntilTheseAreStudied(FxRobot robot) throws TimeoutException {
    type(robot, "studySeeds", "4");
    run(robot);
    Label note = robot.lookup("#study-others").queryAs(Label.class);
    assertFalse(note.isVisible());
    robot.interact(() -> fixture.scenario.set(Scenario.DEFAULT.with(b -> b.steps(100).rate(0.5))));
    assertTrue(note.isVisible());
    run(robot);
    assertFalse(note.isVisible());
  }

  @Test
  void seedsAndStepsAreTypedAndDraggedAndAStudyIsRun(FxRobot robot) throws TimeoutException {
    assertTrue(robot.lookup("#study-empty").query().getParent().isVisible());
    type(robot, "studySeeds", "16");
    type(robot, "studySteps", "60");
    run(robot);
    assertFalse(robot.lookup("#study-empty").query().getParent().isVisible());
    assertEquals(16, fixture.study.comparison().comparison().orElseThrow().seeds().length);
    assertTrue(robot.lookup("#verdict").queryAs(Label.class).getText().contains("of 16 runs"));
    Slider seeds = robot.lookup("#studySeeds-slider").queryAs(Slider.class);
    robot.drag(seeds.lookup(".thumb")).moveBy(40, 0).drop();
    assertTrue(fixture.study.comparison().seeds().value() > 16);
    Slider steps = robot.lookup("#studySteps-slider").queryAs(Slider.class);
    robot.interact(steps::requestFocus);
    robot.type(KeyCode.END);
    assertEquals(10_000, fixture.study.comparison().steps().value());
  }

  @Test
  void aMeasureIsChosenByItsNameInTheTable(FxRobot robot) throws TimeoutException {
    type(robot, "studySeeds", "8");
    run(robot);
    assertTrue(robot.lookup("#measures").queryAll().isEmpty(), "folded away");
    robot.clickOn("#study-details");
    for (Measure measure : Measure.values()) {
      robot.clickOn("#measure-" + measure.id());
      assertEquals(measure, fixture.study.comparison().chosenMeasure());
      assertTrue(robot.lookup("#measure-" + measure.id()).queryAs(ToggleButton.class).isSelected());
    }
  }

  @Test
  void noCellCallsALeakyUnitDead(FxRobot robot) throws TimeoutException {
    type(robot, "studySeeds", "8");
    run(robot);
    robot.clickOn("#study-details");
    List<String> said =
        robot.lookup("#measures .label").queryAllAs(Label.class).stream()
            .map(Label::getText)
            .toList();
    int leaky = said.indexOf("Leaky ReLU");
    assertTrue(said.subList(0, leaky).stream().anyMatch(each -> each.endsWith(" dead")));
    List<String> ofLeaky = said.subList(leaky, said.size());
    assertTrue(ofLeaky.stream().anyMatch(each -> each.endsWith(" inactive")), ofLeaky::toString);
    assertTrue(
        ofLeaky.stream().noneMatch(each -> each.contains("dead") || each.contains("died")),
        ofLeaky::toString);
  }

  @Test
  void dotsAreGoneThroughAndOpenedByKeys(FxRobot robot) throws TimeoutException {
    type(robot, "studySeeds", "3");
    run(robot);
    StripChart chart = robot.lookup("#values").queryAs(StripChart.class);
    robot.interact(chart::requestFocus);
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.END, KeyCode.HOME);
    SeedLayout.Dot first = chart.dots().getFirst();
    long seed = first.row().seeds()[first.index()];
    assertTrue(chart.getAccessibleText().contains("seed " + seed), chart.getAccessibleText());
    robot.type(KeyCode.ENTER);
    assertEquals(seed, fixture.opened.getFirst().setup().seed());
    robot.type(KeyCode.HOME);
    assertTrue(chart.getAccessibleText().endsWith("opened last"), chart.getAccessibleText());
  }

  @Test
  void theRunsAreSavedByAButton(FxRobot robot) throws TimeoutException {
    type(robot, "studySeeds", "2");
    run(robot);
    robot.clickOn("#save-table");
    assertEquals(List.of("study.csv"), fixture.tablesAsked);
  }

  @Test
  void aDotOpensItsRun(FxRobot robot) throws TimeoutException {
    type(robot, "studySeeds", "1");
    type(robot, "studySeeds", "2");
    run(robot);
    StripChart chart = robot.lookup("#values").queryAs(StripChart.class);
    SeedLayout.Dot first = chart.dots().getFirst();
    robot.clickOn(chart.localToScreen(first.x(), first.y()));
    assertEquals(1, fixture.opened.size());
    assertEquals(100, fixture.opened.getFirst().setup().training().steps());
  }

  @Test
  void aStudyIsStoppedAndGoesOn(FxRobot robot) throws TimeoutException {
    robot.interact(() -> fixture.scenario.set(Scenario.DEFAULT.with(b -> b.steps(1_000_000))));
    Button button = robot.lookup("#study-run").queryButton();
    robot.clickOn(button);
    assertEquals("Stop", button.getText());
    robot.clickOn(button);
    WaitForAsyncUtils.waitFor(
        30,
        TimeUnit.SECONDS,
        () ->
            WaitForAsyncUtils.asyncFx(
                    () -> !fixture.study.comparison().runner().runningProperty().get())
                .get());
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("Go on", button.getText());
    Node state = robot.lookup("#study-run-state").query();
    assertTrue(((Label) state).getText().startsWith("Stopped after"));
  }

  @Test
  void nothingOfAFilledStudyIsPassedOverInSilence(FxRobot robot) throws TimeoutException {
    run(robot);
    robot.interact(() -> AccessWalk.through(robot.lookup("#study-run").query().getScene()));
  }
}
