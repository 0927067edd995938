package flatline.view.study;

import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.view.key.AccessWalk;
import flatline.view.key.FocusWalk;
import flatline.view.key.RingWalk;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A key does one thing, wherever the focus is in a section of the Study page. */
@ExtendWith(ApplicationExtension.class)
class StudyFocusTest {

  private StudyFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new StudyFixture(stage, 960, 640);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"comparison", "map", "theory", "digits"})
  void everyKeyDoesOneThingInEveryFocus(String section, FxRobot robot) {
    var button = robot.lookup("#section-" + section).queryAs(ToggleButton.class);
    robot.interact(button::fire);
    WaitForAsyncUtils.waitForFxEvents();
    var stops = new int[1];
    robot.interact(() -> stops[0] = FocusWalk.through(button.getScene()));
    assertTrue(stops[0] > 12, stops[0] + " stops");
  }

  @ParameterizedTest
  @ValueSource(strings = {"comparison", "map", "theory", "digits"})
  void nothingIsPassedOverInSilence(String section, FxRobot robot) {
    var button = robot.lookup("#section-" + section).queryAs(ToggleButton.class);
    robot.interact(button::fire);
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> assertTrue(AccessWalk.through(button.getScene()) > 12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"comparison", "map", "theory", "digits"})
  void theFocusIsSeenAtAGlance(String section, FxRobot robot) {
    var button = robot.lookup("#section-" + section).queryAs(ToggleButton.class);
    robot.interact(button::fire);
    robot.interact(button::requestFocus);
    assertTrue(RingWalk.through(robot, button.getScene()) > 12);
  }
}
