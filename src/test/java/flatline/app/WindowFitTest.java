package flatline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WindowFitTest {

  private Stage stage;

  @Start
  void start(Stage window) {
    stage = window;
    stage.setScene(new Scene(new Region(), 5000, 300));
    WindowFit.limit(stage);
    stage.show();
  }

  @Test
  void aWindowIsNeverLargerThanItsScreen(FxRobot robot) {
    Rectangle2D room = Screen.getPrimary().getVisualBounds();
    robot.interact(() -> WindowFit.keepOnScreen(stage));
    assertEquals(room.getWidth(), stage.getWidth());
    assertEquals(room.getMinX(), stage.getX());
    assertTrue(stage.getHeight() <= room.getHeight());
    assertTrue(stage.getMinWidth() <= room.getWidth());
  }
}
