package flatline.view.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.ToggleSwitch;
import flatline.view.key.AccessWalk;
import flatline.view.key.FocusWalk;
import flatline.view.key.RingWalk;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A key does one thing, wherever the focus is on the Functions page. */
@ExtendWith(ApplicationExtension.class)
class FunctionsFocusTest {

  private FunctionsFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new FunctionsFixture(stage, 960, 640);
  }

  @Test
  void nothingIsPassedOverInSilence(FxRobot robot) {
    var scene = robot.lookup("#graph-value").query().getScene();
    robot.interact(() -> assertTrue(AccessWalk.through(scene) > 20));
  }

  @Test
  void everyKeyDoesOneThingInEveryFocus(FxRobot robot) {
    var stops = new int[1];
    robot.interact(
        () -> stops[0] = FocusWalk.through(robot.lookup("#graph-value").query().getScene()));
    assertTrue(stops[0] > 20, stops[0] + " stops");
  }

  @Test
  void aSwitchIsSwitchedByEnterAndBySpace(FxRobot robot) {
    var tangents = FunctionsFixture.node(robot, "tangents", ToggleSwitch.class);
    robot.interact(tangents::requestFocus);
    robot.type(KeyCode.SPACE);
    assertFalse(tangents.isSelected());
    robot.type(KeyCode.ENTER);
    assertTrue(tangents.isSelected());
  }

  @Test
  void thePageSwitchIsOneStopAndTheArrowsGoThroughIt(FxRobot robot) {
    robot.interact(() -> robot.lookup("#about").query().requestFocus());
    for (int stop = 0; stop < 12 && !isFocused(robot, "#page-functions"); stop++) {
      robot.type(KeyCode.TAB);
    }
    assertTrue(isFocused(robot, "#page-functions"));
    double probe = fixture.model.probeProperty().get();
    robot.type(KeyCode.LEFT);
    assertEquals("training", fixture.shell.pageProperty().get());
    assertTrue(robot.lookup("#page-training").query().isFocusVisible());
    assertEquals(probe, fixture.model.probeProperty().get());
    robot.type(KeyCode.RIGHT);
    assertEquals("functions", fixture.shell.pageProperty().get());
  }

  private static boolean isFocused(FxRobot robot, String id) {
    return robot.lookup(id).query().isFocused();
  }

  @Test
  void whoClickedThePageSwitchHasThePagesArrows(FxRobot robot) {
    robot.clickOn("#page-functions");
    double probe = fixture.model.probeProperty().get();
    robot.type(KeyCode.LEFT);
    assertTrue(fixture.model.probeProperty().get() < probe);
    assertEquals("functions", fixture.shell.pageProperty().get());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theFocusIsSeenAtAGlance(boolean dark, FxRobot robot) {
    if (dark) {
      robot.interact(fixture.shell::switchTheme);
    }
    robot.interact(() -> robot.lookup("#about").query().requestFocus());
    assertTrue(RingWalk.through(robot, robot.lookup("#about").query().getScene()) > 20);
  }
}
