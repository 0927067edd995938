package flatline.view.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.network.UnitRef;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What was painted in light is painted anew in dark, and everything grows with the type. */
@ExtendWith(ApplicationExtension.class)
class PageLookTest {

  private PageFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new PageFixture(stage, 1280, 800);
  }

  @AfterEach
  void end() {
    fixture.close();
  }

  private static Region contenderBar(FxRobot robot) {
    return robot.lookup("#autopsy-0 .contender-bar").query();
  }

  @Test
  void takesTheInspectorsColoursFromTheThemeThatIsOn(FxRobot robot) throws TimeoutException {
    PageFixture.until(() -> fixture.viewModel.snapshotProperty().get().isPresent());
    robot.interact(() -> fixture.viewModel.selection().toggle(new UnitRef(0, 2)));
    String before = contenderBar(robot).getStyle();
    robot.interact(fixture.shell::switchTheme);
    String after = contenderBar(robot).getStyle();
    robot.interact(fixture.shell::switchTheme);
    assertNotEquals(before, after);
    assertEquals(before, contenderBar(robot).getStyle());
  }

  @Test
  void letsIconsAndTheScrubberGrowWithTheType(FxRobot robot) throws TimeoutException {
    PageFixture.until(() -> fixture.viewModel.snapshotProperty().get().isPresent());
    choose(robot, -2);
    int icon = icon(robot, "#step");
    double scrubber = height(robot);
    choose(robot, 2);
    assertTrue(icon(robot, "#step") > 1.3 * icon, "icons");
    assertTrue(icon(robot, "#branches") > 18, "icons");
    assertTrue(height(robot) > 1.3 * scrubber, "scrubber");
  }

  /** Chooses a type size and styles and lays out at once, whenever the next pulse may come. */
  private void choose(FxRobot robot, int steps) {
    robot.interact(() -> {
      fixture.shell.typeSize().choose(steps);
      Parent root = fixture.page.getScene().getRoot();
      root.applyCss();
      root.layout();
    });
  }

  private static int icon(FxRobot robot, String button) {
    Node graphic = robot.lookup(button).<Labeled>query().getGraphic();
    return ((FontIcon) graphic).getIconSize();
  }

  private static double height(FxRobot robot) {
    return robot.lookup("#scrubber").<Region>query().getHeight();
  }
}
