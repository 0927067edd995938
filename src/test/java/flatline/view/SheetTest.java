package flatline.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.view.key.KeyMap;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SheetTest {

  private static final double LONG = 2000;

  private ContentScroll scroll;

  @Start
  void start(Stage stage) {
    var content = new Region();
    content.setMinSize(300, LONG);
    var sheet = new Sheet("sheet", "Title", content, () -> {}, new Button("Close"));
    var scene = new Scene(sheet, 640, 480);
    new KeyMap().listenTo(scene);
    SharedStage.show(stage, scene);
    sheet.requestFocus();
    scroll = (ContentScroll) sheet.lookup(".scroll-pane");
  }

  private double top() {
    return scroll.getVvalue() * (LONG - scroll.getViewportBounds().getHeight());
  }

  @Test
  void keysScrollAllOfALongSheet(FxRobot robot) {
    double seen = scroll.getViewportBounds().getHeight();
    robot.type(KeyCode.PAGE_DOWN);
    assertTrue(top() > seen / 2 && top() < seen, "part of the page stays in sight");
    robot.type(KeyCode.PAGE_UP);
    assertEquals(0, top());
    robot.type(KeyCode.END);
    assertEquals(1, scroll.getVvalue());
    robot.type(KeyCode.PAGE_DOWN).type(KeyCode.DOWN);
    assertEquals(1, scroll.getVvalue());
    robot.type(KeyCode.UP);
    assertTrue(scroll.getVvalue() < 1);
    robot.type(KeyCode.HOME);
    assertEquals(0, scroll.getVvalue());
  }
}
