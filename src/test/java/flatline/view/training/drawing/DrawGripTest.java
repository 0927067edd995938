package flatline.view.training.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.data.DataSource;
import flatline.model.data.DataSource.Point;
import flatline.view.training.PageFixture;
import flatline.viewmodel.training.setup.DataDrawing;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DrawGripTest {

  private PageFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new PageFixture(stage, 960, 640);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  /** Presses, drags and releases in the first plane, at shares of its side. */
  private static void stroke(FxRobot robot, MouseButton button, double... shares) {
    Region plane = robot.lookup("#plane-0").query();
    robot.interact(() -> {
      double side = Math.min(plane.getWidth(), plane.getHeight());
      fire(plane, MouseEvent.MOUSE_PRESSED, button, shares[0] * side, shares[1] * side);
      for (int i = 2; i < shares.length; i += 2) {
        fire(plane, MouseEvent.MOUSE_DRAGGED, button, shares[i] * side, shares[i + 1] * side);
      }
      int last = shares.length - 2;
      fire(plane, MouseEvent.MOUSE_RELEASED, button, shares[last] * side, shares[last + 1] * side);
    });
  }

  private static void fire(
      Region plane, EventType<MouseEvent> type, MouseButton button, double x, double y) {
    Point2D at = plane.localToScene(x, y);
    plane.fireEvent(
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            button,
            1,
            false,
            false,
            false,
            false,
            button == MouseButton.PRIMARY,
            false,
            button == MouseButton.SECONDARY,
            false,
            false,
            true,
            null));
  }

  private List<Point> points() {
    return ((DataSource.Points) fixture.viewModel.editor().scenario().setup().data()).points();
  }

  private void shown(int samples) throws TimeoutException {
    PageFixture.until(() ->
        fixture
            .viewModel
            .snapshotProperty()
            .get()
            .filter(now -> now.data().size() == samples)
            .isPresent());
  }

  @Test
  void samplesAreDrawnMovedAndErasedAndEachStrokeIsTakenBackAtOnce(FxRobot robot)
      throws TimeoutException {
    PageFixture.until(() -> fixture.viewModel.snapshotProperty().get().isPresent());
    DataDrawing drawing = fixture.viewModel.setup().drawing();
    robot.interact(() -> drawing.activeProperty().set(true));
    robot.interact(drawing::startOver);
    shown(2);
    stroke(robot, MouseButton.PRIMARY, 0.5, 0.5);
    shown(3);
    assertEquals(0, points().getLast().x(), 1e-9);
    assertEquals(1, points().getLast().label());
    stroke(robot, MouseButton.SECONDARY, 0.5, 0.1);
    shown(4);
    assertEquals(-1, points().getLast().label());
    assertTrue(points().getLast().y() > 0.5, points()::toString);
    stroke(robot, MouseButton.PRIMARY, 0.5, 0.5, 0.6, 0.5, 0.7, 0.5, 0.75, 0.5);
    assertEquals(4, points().size());
    assertEquals(0.25 * fixture.snapshot().window().size(), points().get(2).x(), 1e-9);
    PageFixture.until(() -> fixture.snapshot().data().x(2) > 0.1);
    robot.interact(fixture.viewModel.undoing()::undo);
    PageFixture.until(() -> Math.abs(points().get(2).x()) < 1e-9);
    assertEquals(4, points().size());
    shown(4);
    robot.interact(() -> drawing.erasingProperty().set(true));
    stroke(robot, MouseButton.PRIMARY, 0.5, 0.5);
    shown(3);
    assertFalse(fixture.snapshot().playing());
    assertEquals(0, fixture.snapshot().step());
  }

  @Test
  void whoDoesNotDrawLeavesTheSamplesAsTheyAre(FxRobot robot) throws TimeoutException {
    PageFixture.until(() -> fixture.viewModel.snapshotProperty().get().isPresent());
    stroke(robot, MouseButton.SECONDARY, 0.5, 0.5);
    var data = fixture.viewModel.editor().scenario().setup().data();
    assertTrue(data instanceof DataSource.Generated);
  }
}
