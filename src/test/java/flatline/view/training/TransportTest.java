package flatline.view.training;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TransportTest {

  private PageFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new PageFixture(stage, 960, 640);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private long step() {
    return fixture.viewModel.snapshotProperty().get().map(now -> now.step()).orElse(-1L);
  }

  private void untilStep(long step) throws TimeoutException {
    until(() -> step() == step);
  }

  @Test
  void playPlaysAndPausesByMouse(FxRobot robot) throws TimeoutException {
    untilStep(0);
    robot.clickOn("#play");
    until(() -> step() > 3);
    robot.clickOn("#play");
    until(() -> !fixture.snapshot().playing());
    assertTrue(robot.lookup("#step-count").queryAs(Label.class).getText().startsWith("step "));
  }

  @Test
  void theFirstPressOnSpacePlays(FxRobot robot) throws TimeoutException {
    untilStep(0);
    until(() -> robot.lookup("#play").query().isFocused());
    robot.type(KeyCode.SPACE);
    until(() -> step() > 3);
    robot.clickOn("#step");
    until(() -> !fixture.snapshot().playing());
    robot.type(KeyCode.SPACE);
    until(() -> fixture.snapshot().playing());
  }
}
