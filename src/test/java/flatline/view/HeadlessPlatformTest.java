package flatline.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Whether page tests can trust the platform that they run on: JavaFX's own, without a display. */
@ExtendWith(ApplicationExtension.class)
class HeadlessPlatformTest {

  private Button button;

  @Start
  void start(Stage stage) {
    button = new Button("not clicked");
    button.setId("button");
    button.setOnAction(_ -> button.setText("clicked"));
    SharedStage.show(stage, new Scene(button, 960, 640));
  }

  @Test
  void aClickReachesItsControl(FxRobot robot) {
    robot.clickOn("#button");
    assertEquals("clicked", button.getText());
  }

  @Test
  void aPictureOfTheSceneShowsWhatIsDrawn() {
    var picture = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> button.getScene().snapshot(null));
    assertEquals(960, picture.getWidth());
    assertTrue(picture.getPixelReader().getArgb(480, 320) != 0);
  }
}
