package flatline.view.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.model.activation.Elu;
import flatline.model.activation.Gelu;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Sigmoid;
import flatline.model.activation.Tanh;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Scenario;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Six contenders in the smallest window: low cards hold what is in them. */
@ExtendWith(ApplicationExtension.class)
class SixCardsTest {

  private static final Scenario SIX =
      Presets.get("opening")
          .with(b ->
              b.contenders(
                  List.of(
                      new Relu(),
                      new LeakyRelu(0.1),
                      new Elu(1),
                      new Tanh(),
                      new Sigmoid(),
                      new Gelu())));

  private PageFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new PageFixture(stage, 960, 640);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void planesKeepWithinTheirCardsWithAUnitLookedAt(FxRobot robot) throws TimeoutException {
    PageFixture.until(() -> fixture.viewModel.snapshotProperty().get().isPresent());
    robot.interact(() -> fixture.viewModel.editor().open(SIX));
    PageFixture.until(() -> fixture.snapshot().contenders().size() == 6);
    planesAreWithin(robot, "six");
    robot.interact(() -> fixture.viewModel.selection().toggle(new UnitRef(0, 1)));
    planesAreWithin(robot, "six and a unit");
  }

  private void planesAreWithin(FxRobot robot, String when) {
    robot.interact(() -> {
      Parent root = fixture.page.getScene().getRoot();
      // Low cards have other margins, which are known once they have been laid out.
      for (int pass = 0; pass < 3; pass++) {
        root.applyCss();
        root.layout();
      }
      for (int i = 0; i < 6; i++) {
        Bounds card = scene(robot.lookup("#contender-" + i).query());
        Bounds plane = scene(robot.lookup("#plane-" + i).query());
        String message = when + ", card " + i + ": " + plane + " in " + card;
        assertTrue(plane.getMaxY() <= card.getMaxY() - 4, message);
        assertTrue(plane.getHeight() >= 30, message);
      }
    });
  }

  private static Bounds scene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
