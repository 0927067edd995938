package flatline.view.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Larger type makes numbers larger, and no plane smaller. */
@ExtendWith(ApplicationExtension.class)
class LargerTypeTest {

  private static final int STEPS = 8;

  private Stage stage;
  private PageFixture fixture;

  @Start
  void start(Stage shown) {
    stage = shown;
    fixture = new PageFixture(shown, 960, 640);
  }

  /** The window is that of all tests, and keeps its size. */
  @AfterEach
  void giveTheWindowBackItsSize(FxRobot robot) {
    robot.interact(() -> {
      stage.setWidth(960);
      stage.setHeight(640);
    });
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private double plane(FxRobot robot, int steps) {
    robot.interact(() -> fixture.shell.typeSize().choose(steps));
    robot.interact(() -> {
      fixture.page.getScene().getRoot().applyCss();
      fixture.page.getScene().getRoot().layout();
    });
    return robot.lookup("#plane-0").queryAs(Region.class).getWidth();
  }

  private static double number(FxRobot robot) {
    return robot.lookup("#count-0").queryAs(Label.class).getFont().getSize();
  }

  @ParameterizedTest
  @CsvSource({"960, 640", "1280, 800", "1366, 768", "1100, 900"})
  void planesAreAtLeastAsLargeAsAtTheCustomarySize(int width, int height, FxRobot robot)
      throws TimeoutException {
    PageFixture.until(() -> fixture.viewModel.snapshotProperty().get().isPresent());
    robot.interact(() -> {
      stage.setWidth(width);
      stage.setHeight(height);
    });
    double customary = plane(robot, 0);
    double number = number(robot);
    List<Double> planes = new ArrayList<>();
    for (int steps = 1; steps <= STEPS; steps++) {
      planes.add(plane(robot, steps));
    }
    assertTrue(
        planes.stream().allMatch(side -> side >= customary - 1), customary + " then " + planes);
    assertTrue(number(robot) >= number);
  }
}
