package flatline.view.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.study.Setting;
import flatline.model.training.Scenario;
import flatline.viewmodel.study.MapField;
import flatline.viewmodel.study.SurvivalMapViewModel;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
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
class SurvivalMapViewTest {

  private static final int SECONDS = 60;

  private StudyFixture fixture;
  private SurvivalMapViewModel model;

  @Start
  void start(Stage stage) {
    fixture = new StudyFixture(stage, 960, 640);
    model = fixture.study.map();
  }

  @BeforeEach
  void open(FxRobot robot) {
    robot.clickOn("#section-map");
  }

  @AfterEach
  void close() {
    model.runner().close();
  }

  private static void type(FxRobot robot, String id, String text) {
    TextField field = robot.lookup("#" + id).queryAs(TextField.class);
    robot.clickOn(field);
    robot.interact(field::selectAll);
    robot.write(text).type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String told(FxRobot robot) {
    return robot.lookup("#map-reading").queryAs(Label.class).getText();
  }

  private static HeatMap map(FxRobot robot) {
    return robot.lookup("#survival-map").queryAs(HeatMap.class);
  }

  private void untilItStops() throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        SECONDS,
        TimeUnit.SECONDS,
        () ->
            WaitForAsyncUtils.asyncFx(() ->
                    model.fieldProperty().get().isPresent()
                        && !model.runner().runningProperty().get())
                .get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Cells two by three, each with two seeds. */
  private void runSmall(FxRobot robot) throws TimeoutException {
    type(robot, "axisCount1", "3");
    type(robot, "axisCount2", "2");
    type(robot, "mapSeeds", "2");
    type(robot, "mapSteps", "20");
    robot.clickOn("#study-run");
    untilItStops();
  }

  @Test
  void theAxesAreChosenAndTyped(FxRobot robot) throws TimeoutException {
    ComboBox<String> across = robot.lookup("#axis1").queryComboBox();
    robot.interact(() -> across.setValue(Setting.NOISE.key()));
    assertEquals("0.5", robot.lookup("#axisTo1").queryAs(TextField.class).getText());
    type(robot, "axisFrom1", "0.1");
    type(robot, "axisTo1", "0.4");
    type(robot, "axisFrom2", "0.5");
    type(robot, "axisTo2", "2");
    CheckBox logarithmic = robot.lookup("#axisLog2").queryAs(CheckBox.class);
    assertTrue(logarithmic.isSelected());
    robot.clickOn(logarithmic);
    robot.clickOn("#axisLog1");
    runSmall(robot);
    MapField field = model.fieldProperty().get().orElseThrow();
    assertEquals(0.2, field.reading(1, 0).at().getFirst(), 1e-9);
    assertTrue(field.plan().axes().getFirst().logarithmic());
    assertFalse(field.plan().axes().getLast().logarithmic());
    assertEquals(20, field.plan().cells().getFirst().scenario().training().steps());
  }

  @Test
  void aCellTellsItsNumbersAndOpensItsRunByMouse(FxRobot robot) throws TimeoutException {
    assertTrue(robot.lookup("#map-empty").query().isVisible());
    runSmall(robot);
    assertFalse(robot.lookup("#map-empty").query().isVisible());
    HeatGrid grid = map(robot).grid();
    var corner = map(robot).localToScreen(grid.x(2.5), grid.y(1.5));
    robot.moveTo(corner);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(told(robot).startsWith("Initial bias 2, Learning rate 5"), told(robot));
    assertTrue(told(robot).endsWith("2 of 2 seeds done"), told(robot));
    robot.clickOn(corner);
    Scenario opened = fixture.opened.getFirst();
    assertEquals(2, Setting.BIAS.in(opened).orElseThrow());
    assertEquals(5, opened.training().rate());
    assertEquals(1, opened.seed());
  }

  @Test
  void theArrowsMoveFromCellToCellAndEnterOpens(FxRobot robot) throws TimeoutException {
    runSmall(robot);
    robot.interact(map(robot)::requestFocus);
    robot.type(KeyCode.RIGHT, KeyCode.UP, KeyCode.UP, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.DOWN);
    assertTrue(told(robot).startsWith("Initial bias −3, Learning rate 0.05"), told(robot));
    robot.type(KeyCode.ENTER);
    assertEquals(-3, Setting.BIAS.in(fixture.opened.getFirst()).orElseThrow());
  }

  @Test
  void theMeasureAndTheContenderAreChosen(FxRobot robot) throws TimeoutException {
    runSmall(robot);
    ComboBox<String> measure = robot.lookup("#mapMeasure").queryComboBox();
    ComboBox<Object> subject = robot.lookup("#mapSubject").queryComboBox();
    for (String each : measure.getItems()) {
      robot.interact(() -> measure.setValue(each));
      for (Object whose : subject.getItems()) {
        robot.interact(() -> subject.setValue(whose));
        MapField field = model.fieldProperty().get().orElseThrow();
        assertEquals(each, field.measure().id());
        assertEquals(whose, field.subject());
      }
    }
    assertEquals(3, subject.getItems().size());
    assertTrue(told(robot).contains("minus"), told(robot));
  }

  @Test
  void aMapIsStoppedAndGoesOn(FxRobot robot) throws TimeoutException {
    type(robot, "mapSteps", "100000");
    Button button = robot.lookup("#study-run").queryButton();
    robot.clickOn(button);
    assertEquals("Stop", button.getText());
    robot.clickOn(button);
    untilItStops();
    assertTrue(
        robot
            .lookup("#study-run-state")
            .queryAs(Label.class)
            .getText()
            .startsWith("Stopped after"));
  }
}
