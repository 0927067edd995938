package flatline.app.stage;

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
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
class WindowFitTest {

  private Stage stage;

  /** Not in the window of the other tests, which would keep its size. */
  @Start
  void start(Stage ofTheTests) {
    stage = new Stage();
    stage.setScene(new Scene(new Region(), 5000, 300));
    WindowFit.limit(stage);
    stage.show();
  }

  @Stop
  void close() {
    stage.close();
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
