package flatline.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What explains a control must be readable beside it. */
@ExtendWith(ApplicationExtension.class)
class TipTest {

  private Button button;

  @Start
  void start(Stage stage) {
    button = new Button("?");
    SharedStage.show(stage, new Scene(new StackPane(button), 400, 300));
  }

  private double width(FxRobot robot, String text) {
    double[] width = new double[1];
    robot.interact(() -> {
      Tip.on(button, text);
      button.fireEvent(entered());
      button.getTooltip().show(button.getScene().getWindow());
      width[0] = button.getTooltip().getWidth() / button.getTooltip().getFont().getSize();
      button.getTooltip().hide();
    });
    return width[0];
  }

  private static MouseEvent entered() {
    return new MouseEvent(
        MouseEvent.MOUSE_ENTERED,
        0,
        0,
        0,
        0,
        null,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        null);
  }

  @Test
  void longTextsAreBrokenIntoLinesAndShortOnesAreNot(FxRobot robot) {
    double single = width(robot, "Close");
    assertTrue(single < 10, single + " em");
    String text = "A sentence that goes on. ".repeat(12);
    double broken = width(robot, text);
    assertTrue(broken > 20 && broken < 34, broken + " em");
    assertEquals(text, button.getAccessibleHelp());
  }
}
