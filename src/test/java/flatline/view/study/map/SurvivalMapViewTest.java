package flatline.view.study.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.model.lanes.Measure;
import flatline.model.scenario.Scenario;
import flatline.model.study.Setting;
import flatline.model.study.StudyResults;
import flatline.model.study.StudySnapshot;
import flatline.view.key.AccessWalk;
import flatline.view.plot.map.HeatGrid;
import flatline.view.study.StudyFixture;
import flatline.viewmodel.study.MapField;
import flatline.viewmodel.study.MapTally;
import flatline.viewmodel.study.SurvivalMapViewModel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
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
    fixture.close();
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
    assertEquals(20, field.plan().cells().getFirst().scenario().setup().training().steps());
  }

  @Test
  void aCellTellsItsNumbersAndOpensItsRunByMouse(FxRobot robot) throws TimeoutException {
    assertTrue(robot.lookup("#map-empty").query().getParent().isVisible());
    runSmall(robot);
    assertFalse(robot.lookup("#map-empty").query().getParent().isVisible());
    HeatGrid grid = map(robot).grids().getLast();
    var corner = map(robot).localToScreen(grid.x(2.5), grid.y(1.5));
    robot.moveTo(corner);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(told(robot).startsWith("Initial bias 2, Learning rate 5"), told(robot));
    assertTrue(told(robot).endsWith("2 of 2 seeds done"), told(robot));
    robot.clickOn(corner);
    Scenario opened = fixture.opened.getFirst();
    assertEquals(2, Setting.BIAS.in(opened.setup()).orElseThrow());
    assertEquals(5, opened.setup().training().rate());
    assertEquals(1, opened.setup().seed());
  }

  @Test
  void bothNetworksAndTheirDifferenceAreSeenAtOnceEachWithItsRightWord(FxRobot robot)
      throws TimeoutException {
    runSmall(robot);
    assertEquals(3, map(robot).grids().size());
    robot.interact(map(robot)::requestFocus);
    assertTrue(told(robot).contains(" · ReLU: 100.0 % dead (100.0 … 100.0 %)"), told(robot));
    assertTrue(
        told(robot).contains(" · Leaky ReLU: 100.0 % inactive (100.0 … 100.0 %)"), told(robot));
    assertTrue(told(robot).contains("Leaky ReLU minus ReLU: 0 percentage points"), told(robot));
    ComboBox<Object> subject = robot.lookup("#mapSubject").queryComboBox();
    robot.interact(() -> subject.setValue(subject.getItems().get(1)));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(1, map(robot).grids().size());
    assertFalse(told(robot).contains("Leaky"), told(robot));
  }

  @Test
  void aMapOfTwoIsToldInASentenceOnceItRests(FxRobot robot) throws TimeoutException {
    runSmall(robot);
    Label verdict = robot.lookup("#map-verdict").queryAs(Label.class);
    MapField field = model.fieldProperty().get().orElseThrow();
    MapTally tally = field.tally().orElseThrow();
    String cells = field.columns() * field.rows() + " cells";
    assertTrue(verdict.isVisible() && verdict.getText().contains(cells), verdict.getText());
    assertEquals(
        tally.lower() + tally.higher() == 0, verdict.getText().startsWith("In none of the"));
    ComboBox<Object> subject = robot.lookup("#mapSubject").queryComboBox();
    robot.interact(() -> subject.setValue(subject.getItems().get(1)));
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(verdict.isVisible(), "one network alone is compared with nothing");
  }

  @Test
  void theArrowsMoveFromCellToCellAndEnterOpens(FxRobot robot) throws TimeoutException {
    runSmall(robot);
    robot.interact(map(robot)::requestFocus);
    robot.type(KeyCode.RIGHT, KeyCode.UP, KeyCode.UP, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.DOWN);
    assertTrue(told(robot).startsWith("Initial bias −3, Learning rate 0.05"), told(robot));
    robot.type(KeyCode.ENTER);
    assertEquals(-3, Setting.BIAS.in(fixture.opened.getFirst().setup()).orElseThrow());
    assertTrue(told(robot).endsWith("opened last"), told(robot));
    robot.type(KeyCode.UP);
    assertFalse(told(robot).endsWith("opened last"), told(robot));
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
    robot.interact(() -> subject.setValue(subject.getItems().getFirst()));
    assertTrue(told(robot).contains("minus"), told(robot));
  }

  private static String legend(FxRobot robot) {
    return String.valueOf(robot.lookup("#map-legend").query().getAccessibleText());
  }

  @Test
  void theLegendIsLabelledWithItsRange(FxRobot robot) throws TimeoutException {
    runSmall(robot);
    WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> legend(robot).endsWith("100 %"));
    assertTrue(legend(robot).contains(": 0,"), legend(robot));
    robot.interact(() -> robot.lookup("#mapMeasure").queryComboBox().setValue(Measure.LOSS.id()));
    var span = model.fieldProperty().get().orElseThrow().all().getFirst().span();
    WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> !legend(robot).endsWith("%"));
    List<Double> numbers =
        Arrays.stream(legend(robot).replaceAll(".*: ", "").split(", "))
            .map(each -> Double.parseDouble(each.replaceAll("[^0-9.]", "")))
            .toList();
    assertTrue(numbers.size() >= 2, legend(robot));
    assertTrue(numbers.getFirst() >= span.low(), legend(robot));
    assertTrue(numbers.getLast() <= span.high(), legend(robot));
  }

  /** How many colours a cell has, its edges left out. */
  private static long colours(FxRobot robot, int column, int row) {
    HeatGrid grid = map(robot).grids().getLast();
    Image[] picture = new Image[1];
    robot.interact(() -> picture[0] = map(robot).snapshot(null, null));
    PixelReader pixels = picture[0].getPixelReader();
    int y = (int) grid.y(row + 0.5);
    return IntStream.range((int) grid.x(column) + 3, (int) grid.x(column + 1) - 3)
        .map(x -> pixels.getArgb(x, y))
        .distinct()
        .count();
  }

  @Test
  void cellsWithoutAValueAreMarked(FxRobot robot) throws TimeoutException {
    Scenario explodes =
        Presets.all().stream()
            .map(Presets.Preset::scenario)
            .filter(each -> each.title().name().equals("The leak explodes"))
            .findFirst()
            .orElseThrow();
    robot.interact(() -> fixture.scenario.set(explodes));
    type(robot, "axisCount1", "2");
    type(robot, "axisTo2", "2");
    type(robot, "axisCount2", "2");
    type(robot, "mapSeeds", "2");
    type(robot, "mapSteps", "3000");
    robot.clickOn("#study-run");
    untilItStops();
    robot.interact(() -> {
      robot.lookup("#mapMeasure").queryComboBox().setValue(Measure.LOSS.id());
      ComboBox<Object> subject = robot.lookup("#mapSubject").queryComboBox();
      subject.setValue(subject.getItems().get(2));
    });
    WaitForAsyncUtils.waitForFxEvents();
    MapField field = model.fieldProperty().get().orElseThrow();
    assertTrue(Double.isNaN(field.value(1, 1)), "at rate 2 the leak runs to infinity");
    assertTrue(Double.isFinite(field.value(1, 0)), "at rate 0.05 it does not");
    assertTrue(colours(robot, 1, 1) > 1, "a sign on the card's colour");
    assertEquals(1, colours(robot, 1, 0), "one colour");
  }

  @Test
  void whatWasDoneIsKeptAndGoOnDoesTheRest(FxRobot robot) throws TimeoutException {
    type(robot, "axisCount1", "3");
    type(robot, "axisCount2", "2");
    type(robot, "mapSeeds", "100");
    type(robot, "mapSteps", "1000");
    Button button = robot.lookup("#study-run").queryButton();
    robot.clickOn(button);
    WaitForAsyncUtils.waitFor(
        SECONDS,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(() -> known().map(StudyResults::done).orElse(0) > 0).get());
    robot.interact(button::fire);
    untilItStops();
    StudyResults stopped = known().orElseThrow();
    assertTrue(stopped.done() > 0 && !stopped.isComplete(), "done " + stopped.done());
    assertEquals("Go on", button.getText());
    robot.clickOn(button);
    untilItStops();
    StudyResults ended = known().orElseThrow();
    assertTrue(ended.isComplete());
    for (int cell = 0; cell < ended.cells().size(); cell++) {
      for (int seed = 0; seed < 100; seed++) {
        var before = stopped.cells().get(cell).outcomes(seed);
        assertTrue(before.isEmpty() || before.equals(ended.cells().get(cell).outcomes(seed)));
      }
    }
    assertEquals("Start", button.getText());
  }

  private Optional<StudyResults> known() {
    return model.runner().snapshotProperty().get().map(StudySnapshot::results);
  }

  @Test
  void aMapIsStopped(FxRobot robot) throws TimeoutException {
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

  @Test
  void theRangeOfAnAxisIsDraggedAtBothEnds(FxRobot robot) {
    var axis = model.axes().across();
    var slider = robot.lookup("#" + axis.from().id() + "-slider").queryAs(SpanSlider.class);
    double last = axis.to().value();
    robot.interact(() -> slider.setLowValue(0.5));
    assertEquals(axis.from().scale().value(0.5), axis.from().value());
    assertEquals(last, axis.to().value());
    robot.interact(() -> slider.setHighValue(0.75));
    assertEquals(axis.to().scale().value(0.75), axis.to().value());
    type(robot, axis.from().id(), axis.to().textProperty().get());
    assertEquals(slider.getHighValue(), slider.getLowValue(), 1e-9);
  }

  @Test
  void nothingOfAFilledMapIsPassedOverInSilence(FxRobot robot) throws TimeoutException {
    runSmall(robot);
    robot.interact(() -> AccessWalk.through(robot.lookup("#study-run").query().getScene()));
  }
}
