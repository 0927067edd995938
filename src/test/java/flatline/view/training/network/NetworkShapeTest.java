package flatline.view.training.network;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.scenario.Scenario;
import flatline.view.training.PageFixture;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Layers and units added and taken away in the picture, and the output's numbers changed there. */
@ExtendWith(ApplicationExtension.class)
class NetworkShapeTest {

  private PageFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new PageFixture(stage, 960, 640);
  }

  @BeforeEach
  void wait(FxRobot robot) throws TimeoutException {
    until(() -> fixture.viewModel.snapshotProperty().get().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private static Node find(FxRobot robot, String id) {
    Predicate<Node> named = node -> id.equals(node.getId());
    return robot.lookup(named).query();
  }

  private List<Integer> hidden() {
    return fixture.viewModel.editor().scenario().setup().hidden();
  }

  private void follow(List<Integer> widths) throws TimeoutException {
    assertEquals(widths, hidden());
    until(
        () -> fixture.snapshot().contenders().getFirst().network().shape().hidden().equals(widths));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void buttonsBelowTheColumnsChangeTheNetworks(FxRobot robot) throws TimeoutException {
    robot.clickOn(find(robot, "units-more-0-0"));
    follow(List.of(9));
    robot.clickOn(find(robot, "layers-more-1"));
    follow(List.of(9, 9));
    robot.interact(((Button) find(robot, "units-less-1-1"))::fire);
    follow(List.of(9, 8));
    robot.clickOn(find(robot, "layers-less-0"));
    follow(List.of(9));
    robot.interact(fixture.viewModel.undoing()::undo);
    follow(List.of(9, 8));
  }

  @Test
  void withoutALayerThereIsNoneToTakeAway(FxRobot robot) throws TimeoutException {
    robot.clickOn(find(robot, "layers-less-0"));
    follow(List.of());
    assertTrue(find(robot, "layers-less-0").isDisabled());
    assertFalse(find(robot, "units-more-0-0").getParent().isVisible());
    robot.clickOn(find(robot, "layers-more-0"));
    follow(List.of(8));
  }

  @Test
  void ofSixLayersTheButtonsOfOneAreShownWithItsNumberAndNoneLieOnEachOther(FxRobot robot)
      throws TimeoutException {
    robot.interact(() -> fixture.viewModel.setup().network().deepen(5));
    follow(List.of(8, 8, 8, 8, 8, 8));
    for (String card : List.of("0", "1")) {
      double end = 0;
      for (String id : List.of("units-more-" + card + "-0", "layers-less-" + card)) {
        Node node = find(robot, id);
        assertTrue(node.isVisible(), id);
        double left = node.localToScene(node.getLayoutBounds()).getMinX();
        assertTrue(left >= end, id);
        end = node.localToScene(node.getLayoutBounds()).getMaxX();
      }
    }
  }

  @Test
  void theOutputIsOpenedByAClickAndItsBiasIsTyped(FxRobot robot) throws TimeoutException {
    Region network = (Region) find(robot, "network-1");
    var layout = network.localToScreen(network.getLayoutBounds());
    // The output's tile is at the right, in the middle of what lies above the buttons.
    robot.interact(() -> fixture.viewModel.sight().toggleOutput(1));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(layout.getWidth() > 0);
    TextField bias = (TextField) find(robot, "unit-1-b");
    robot.clickOn(bias);
    robot.interact(bias::selectAll);
    robot.write("-0.75").type(KeyCode.ENTER);
    until(() -> {
      var contender = fixture.snapshot().contenders().get(1);
      return contender.network().bias(1, 0) == -0.75;
    });
    Scenario scenario = fixture.viewModel.editor().scenario();
    assertEquals(List.of(8), scenario.setup().hidden());
    TextField weight = (TextField) find(robot, "unit-1-w3");
    robot.clickOn(weight);
    robot.interact(weight::selectAll);
    robot.write("2").type(KeyCode.ENTER);
    until(() -> fixture.snapshot().contenders().get(1).network().weight(1, 0, 2) == 2);
    robot.interact(() -> fixture.viewModel.sight().closeOutput(1));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(OptionalInt.empty(), fixture.viewModel.sight().outputProperty().get());
  }
}
