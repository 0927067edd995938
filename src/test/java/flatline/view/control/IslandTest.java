package flatline.view.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.view.SharedStage;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What goes on within is laid out within, until it needs other room. */
@ExtendWith(ApplicationExtension.class)
class IslandTest {

  private Label text;
  private Island island;
  private HBox around;

  @Start
  void start(Stage stage) {
    text = new Label("step 1");
    island = new Island(new HBox(text));
    around = new HBox(island, new Region());
    SharedStage.show(stage, new Scene(around, 400, 200));
  }

  /** Whether those around were asked to lay out. */
  private boolean asks(FxRobot robot, String said) {
    boolean[] asked = new boolean[1];
    robot.interact(() -> {
      around.applyCss();
      around.layout();
      around.layout();
      text.setText(said);
      assertFalse(around.isNeedsLayout(), "a text alone is no news");
      around.applyCss();
      around.layout();
      asked[0] = around.isNeedsLayout();
      around.layout();
    });
    return asked[0];
  }

  @Test
  void aTextOfTheSameWidthIsLaidOutWithin(FxRobot robot) {
    assertFalse(asks(robot, "step 7"));
    assertEquals(text.prefWidth(-1), text.getWidth(), 1);
  }

  @Test
  void aWiderTextIsGivenItsRoomAndAShorterOneKeepsIt(FxRobot robot) {
    double narrow = island.getWidth();
    assertTrue(asks(robot, "step 1,000,000"));
    double wide = island.getWidth();
    assertTrue(wide > narrow + 20, wide + " after " + narrow);
    assertEquals(text.prefWidth(-1), text.getWidth(), 1);
    assertFalse(asks(robot, "step 2"));
    assertEquals(wide, island.getWidth());
  }

  @Test
  void whatGaveItsRoomBackIsGivenItAgain(FxRobot robot) {
    assertTrue(asks(robot, "on the way to step 3,000"));
    robot.interact(() -> {
      text.setText("paused");
      island.requestLayout();
      around.layout();
    });
    assertTrue(island.getWidth() < 100);
    assertTrue(asks(robot, "on the way to step 3,000"));
    assertEquals(text.prefWidth(-1), text.getWidth(), 1);
  }

  /** Whoever lays out does not hear what is asked of it meanwhile. */
  @Test
  void aTextThatGrowsWhileThoseAroundLayOutIsGivenItsRoom(FxRobot robot) {
    robot.interact(() -> {
      around.applyCss();
      around.layout();
      text.setText("on the way to step 3,000");
      around.requestLayout();
      around.layout();
    });
    robot.interact(() -> around.layout());
    assertEquals(text.prefWidth(-1), text.getWidth(), 1);
  }

  @Test
  void anotherLineIsGivenItsRoomAndTakesItBack(FxRobot robot) {
    double low = island.prefHeight(-1);
    assertTrue(asks(robot, "two\nlines"));
    assertTrue(island.prefHeight(-1) > 1.5 * low);
    assertTrue(asks(robot, "one"));
    assertEquals(low, island.prefHeight(-1), 0.5);
  }
}
