package flatline.view.training;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.loop.Command;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Head and foot of a card at the end of the opening run, in the smallest window. */
@ExtendWith(ApplicationExtension.class)
class CardFootTest {

  private PageFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new PageFixture(stage, 960, 640);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @BeforeEach
  void goToTheEnd() throws TimeoutException {
    fixture.send(new Command.GoTo(3000));
    until(() ->
        fixture.viewModel.snapshotProperty().get().stream()
            .anyMatch(shown -> shown.step() == 3000));
  }

  private static Label label(FxRobot robot, String id) {
    return robot.lookup("#" + id).queryAs(Label.class);
  }

  private void layOut(FxRobot robot) {
    robot.interact(() -> {
      fixture.page.getScene().getRoot().applyCss();
      fixture.page.getScene().getRoot().layout();
    });
    robot.interact(() -> fixture.page.getScene().getRoot().layout());
  }

  @Test
  void theLossKeepsWithinAFootThatIsTooNarrowForTheUnits(FxRobot robot) {
    layOut(robot);
    Label others = label(robot, "others-0");
    Region foot = (Region) others.getParent();
    robot.interact(() -> {
      foot.resize(600, foot.getHeight());
      assertTrue(others.isVisible());
      foot.resize(120, foot.getHeight());
      assertFalse(others.isVisible());
      foot.layout();
      assertTrue(label(robot, "loss-0").getBoundsInParent().getMaxX() <= 121);
    });
  }

  private static boolean isWithin(FxRobot robot, String id, String card) {
    Region region = robot.lookup("#" + card).queryAs(Region.class);
    Label label = label(robot, id);
    double right = region.sceneToLocal(label.localToScene(label.getWidth(), 0)).getX();
    double needed = label.prefWidth(-1);
    return right <= region.getWidth() && label.getWidth() >= Math.floor(needed);
  }

  @Test
  void theNumbersAreTheLargestAndTheFootIsExact(FxRobot robot) {
    layOut(robot);
    assertEquals("6 of 8", label(robot, "count-0").getText());
    assertEquals("dead", label(robot, "state-0").getText());
    assertEquals("100\u00a0%", label(robot, "score-1").getText());
    assertTrue(
        label(robot, "count-0").getFont().getSize()
            > 1.3 * label(robot, "remark-0").getFont().getSize());
    assertEquals("6 of 8 died, steps 33 to 167", label(robot, "remark-0").getText());
    assertTrue(label(robot, "remark-0").isVisible());
    assertEquals("2 alive", label(robot, "others-0").getText());
  }

  @Test
  void nothingIsCutOffWhereTheDrawerMakesCardsNarrow(FxRobot robot) {
    robot.interact(fixture.page::toggleDrawer);
    layOut(robot);
    assertFalse(label(robot, "remark-1").isVisible(), "there is no room for it");
    for (int card = 0; card < 2; card++) {
      for (String part : new String[] {"loss-", "others-", "count-", "score-"}) {
        assertTrue(isWithin(robot, part + card, "contender-" + card), part + card);
      }
    }
  }
}
