package flatline.view.study.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.view.key.AccessWalk;
import flatline.view.study.StudyFixture;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.study.LawSetup;
import flatline.viewmodel.study.TheoryViewModel;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
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

/** Every control of the section, in the smallest window. */
@ExtendWith(ApplicationExtension.class)
class TheoryViewTest {

  private StudyFixture fixture;
  private TheoryViewModel model;

  @Start
  void start(Stage stage) {
    fixture = new StudyFixture(stage, 960, 640);
    model = fixture.study.theory();
    model.networks().type("200");
  }

  @BeforeEach
  void open(FxRobot robot) {
    robot.clickOn("#section-theory");
    WaitForAsyncUtils.waitForFxEvents();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private LawSetup law() {
    return model.chosenProperty().get();
  }

  private void finish() throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> !model.isMeasuring()).get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup("#" + id).queryAs(Label.class).getText().replace('\u00a0', ' ');
  }

  /** Scrolls the settings until a control is seen, as a user would. */
  private static Node reach(FxRobot robot, String id) {
    Node control = robot.lookup("#" + id).query();
    ScrollPane pane = robot.lookup("#theory-setup").queryAs(ScrollPane.class);
    robot.interact(() -> {
      Bounds place =
          pane.getContent().sceneToLocal(control.localToScene(control.getLayoutBounds()));
      double room =
          pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
      pane.setVvalue(room <= 0 ? 0 : Math.clamp((place.getMinY() - 60) / room, 0, 1));
    });
    WaitForAsyncUtils.waitForFxEvents();
    return control;
  }

  private static void type(FxRobot robot, String id, String typed) {
    TextField field = (TextField) reach(robot, id);
    robot.clickOn(field);
    robot.interact(field::selectAll);
    robot.write(typed).type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void everyLawIsReachedByKeysAndEveryOneOfItsControlsIsUsed(FxRobot robot) {
    ListView<?> list = robot.lookup("#theory-laws").queryListView();
    robot.interact(list::requestFocus);
    for (int i = 0; i < model.laws().size(); i++) {
      assertEquals(model.laws().get(i), law());
      assertTrue(text(robot, "theory-statement").length() > 20);
      assertFalse(text(robot, "theory-formula").isBlank());
      assertFalse(text(robot, "theory-source").isBlank());
      for (NumberSetting number : law().parameters()) {
        Slider slider = (Slider) reach(robot, number.id() + "-slider");
        double before = number.value();
        double way = slider.getValue() > 0.5 ? -70 : 70;
        robot.drag(slider.lookup(".thumb")).moveBy(way, 0).drop();
        assertNotEquals(before, number.value(), number.id());
        type(robot, number.id(), number.id().equals("theory-start") ? "-1" : "2");
        boolean refused = number.messageProperty().get().isPresent();
        assertEquals(!refused, number.value() == (number.id().equals("theory-start") ? -1 : 2));
      }
      robot.interact(list::requestFocus);
      robot.type(KeyCode.DOWN);
    }
  }

  @Test
  void thePictureFillsItsCanvas(FxRobot robot) throws TimeoutException {
    finish();
    TheoryChart chart = robot.lookup("#theory-chart").queryAs(TheoryChart.class);
    double canvas = chart.getWidth() - chart.getInsets().getLeft() - chart.getInsets().getRight();
    double margin = canvas - chart.place(20).orElseThrow();
    assertEquals(12, margin, 1e-9, "the last of 21 points lies at the end of the axis");
  }

  @Test
  void lawAndMeasurementAreComparedAndAPointTellsItsNumbers(FxRobot robot) throws TimeoutException {
    finish();
    assertTrue(text(robot, "theory-verdict").contains("agree"), text(robot, "theory-verdict"));
    assertTrue(text(robot, "theory-verdict").contains("200 networks"));
    TheoryChart chart = robot.lookup("#theory-chart").queryAs(TheoryChart.class);
    robot.moveTo(chart.localToScreen(chart.place(0).orElseThrow(), 40));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(
        text(robot, "theory-reading").startsWith("b = −10: the law says 1.0000, measured 1"));
    robot.moveTo("#theory-name");
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(text(robot, "theory-reading").contains("at b = −3 the law says 0.6753"));
    robot.interact(chart::requestFocus);
    robot.type(KeyCode.END).type(KeyCode.LEFT);
    assertTrue(text(robot, "theory-reading").startsWith("b = −0.5: "));
    robot.type(KeyCode.HOME).type(KeyCode.RIGHT);
    assertTrue(text(robot, "theory-reading").startsWith("b = −9.5: "));
  }

  @Test
  void anotherParameterBecomesTheAxis(FxRobot robot) throws TimeoutException {
    ComboBox<String> axis = robot.lookup("#theory-over").queryComboBox();
    robot.interact(axis::requestFocus);
    robot.type(KeyCode.DOWN);
    finish();
    assertEquals("radius", law().axis().id());
    assertTrue(text(robot, "theory-reading").contains("at R = 2 "));
  }

  @Test
  void networksAreTypedAndDraggedAndMeasuringIsStoppedAndDoneAgain(FxRobot robot)
      throws TimeoutException {
    type(robot, "theory-networks", "1000000");
    Button button = (Button) reach(robot, "theory-run");
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(() -> button.getText().equals("Stop")).get());
    robot.clickOn(button);
    finish();
    assertEquals("Measure again", button.getText());
    Slider networks = (Slider) reach(robot, "theory-networks-slider");
    robot.interact(networks::requestFocus);
    robot.type(KeyCode.HOME);
    assertEquals(100, model.networks().value());
    finish();
    assertEquals("2,100 of 2,100 networks drawn", text(robot, "theory-state"));
    robot.clickOn(reach(robot, "theory-run"));
    finish();
    assertTrue(text(robot, "theory-verdict").contains("100 networks"));
  }

  @Test
  void theClockShowsLawAndNetworkStepByStep(FxRobot robot) throws TimeoutException {
    assertFalse(robot.lookup("#clock-chart").query().getParent().isVisible());
    ListView<?> list = robot.lookup("#theory-laws").queryListView();
    robot.interact(list::requestFocus);
    robot.type(KeyCode.END);
    finish();
    assertTrue(robot.lookup("#clock-chart").query().getParent().isVisible());
    assertTrue(text(robot, "theory-clock").contains("88 by the law, 88 by the network"));
    assertTrue(text(robot, "theory-verdict").contains("same steps at all 21 points"));
    type(robot, "theory-alpha", "0.001");
    assertTrue(text(robot, "theory-clock").contains("followed for 2,000 steps"));
  }

  @Test
  void aSectionThatIsLeftMeasuresNothing(FxRobot robot) {
    type(robot, "theory-networks", "1000000");
    robot.clickOn("#section-comparison");
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(model.findingsProperty().get().isEmpty());
  }

  @Test
  void nothingOfAnyMeasuredLawIsPassedOverInSilence(FxRobot robot) throws TimeoutException {
    for (var law : model.laws()) {
      robot.interact(() -> model.choose(law));
      finish();
      robot.interact(() -> AccessWalk.through(robot.lookup("#theory-laws").query().getScene()));
    }
  }

  @Test
  void noLawIsToBeScrolledSideways(FxRobot robot) {
    robot.interact(() ->
        robot.lookup("#theory-laws").query().lookupAll(".scroll-bar").stream()
            .map(ScrollBar.class::cast)
            .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
            .forEach(bar -> assertFalse(bar.isVisible())));
  }
}
