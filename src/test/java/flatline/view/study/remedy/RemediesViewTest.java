package flatline.view.study.remedy;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.view.study.StudyFixture;
import flatline.viewmodel.study.StudyPart;
import flatline.viewmodel.study.remedy.RemediesViewModel;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The page of remedies in the smallest window. */
@ExtendWith(ApplicationExtension.class)
class RemediesViewTest {

  private static final double HEIGHT = 640;

  private StudyFixture page;

  @Start
  void start(Stage stage) {
    page = new StudyFixture(stage, 960, HEIGHT);
  }

  @AfterEach
  void close() {
    page.close();
  }

  private static boolean isShown(FxRobot robot, String id) {
    return robot.lookup(id).queryAll().stream().anyMatch(Node::isVisible);
  }

  @Test
  void whatItWillShowIsSketchedWithoutAnyFigure(FxRobot robot) {
    robot.interact(() -> page.study.open(StudyPart.REMEDIES));
    assertTrue(isShown(robot, "#remedies-empty"));
    var cells = robot.lookup(".remedy-cell").queryAllAs(Button.class);
    assertFalse(cells.isEmpty());
    cells.forEach(cell -> {
      assertTrue(cell.isDisabled());
      assertTrue(cell.getStyle().contains("-cell-ground"), "sketched");
      cell.lookupAll(".label").forEach(label -> assertEquals("", ((Label) label).getText()));
    });
  }

  @Test
  void whatIsSaidOfARowIsInSightBelowATableThatIsLongerThanTheWindow(FxRobot robot)
      throws TimeoutException {
    RemediesViewModel remedies = page.study.remedies();
    robot.interact(() -> {
      page.study.open(StudyPart.REMEDIES);
      remedies.seeds().show(2);
      remedies.steps().show(20);
      remedies.toggle();
    });
    until(() -> remedies.tableProperty().get().isPresent() && !remedies.busyProperty().get());
    assertFalse(isShown(robot, "#remedies-empty"));
    until(() -> !robot.lookup("#remedy-sentences .label").queryAll().isEmpty());
    WaitForAsyncUtils.waitForFxEvents();
    var said = robot.lookup("#remedy-sentences .label").queryAllAs(Label.class).iterator();
    for (int line = 0; line < 2; line++) {
      Label label = said.next();
      double bottom = label.localToScene(label.getBoundsInLocal()).getMaxY();
      assertTrue(bottom < HEIGHT, label.getText() + " ends at " + bottom);
    }
  }
}
