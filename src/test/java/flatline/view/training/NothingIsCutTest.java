package flatline.view.training;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.model.scenario.Scenario;
import flatline.view.CutText;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** At every size of the window all words are there to the last letter, and all parts in sight. */
@ExtendWith(ApplicationExtension.class)
class NothingIsCutTest {

  private PageFixture fixture;
  private Stage stage;

  @Start
  void start(Stage unused) {
    // One of its own, which no other test finds at another size.
    stage = new Stage();
    fixture = new PageFixture(stage, 960, 640);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(stage::close);
    fixture.close();
  }

  @ParameterizedTest
  @CsvSource({
    "opening, 960, 640",
    "opening, 960, 540",
    "opening, 800, 600",
    "opening, 910, 512",
    "opening, 1000, 1000",
    "spiral-leak-costs, 960, 640",
    "leak-explodes, 960, 640",
    "two-hidden-layers, 910, 512"
  })
  void onTheTrainingPage(String preset, double width, double height, FxRobot robot)
      throws TimeoutException {
    until(() -> fixture.viewModel.snapshotProperty().get().isPresent());
    Scenario scenario = Presets.get(preset);
    robot.interact(() -> {
      stage.setWidth(width);
      stage.setHeight(height);
      fixture.viewModel.editor().open(scenario);
    });
    until(() -> fixture.snapshot().scenario().setup().equals(scenario.setup()));
    check(width + " x " + height);
    robot.interact(fixture.page::toggleDrawer);
    check(width + " x " + height + " with the set-up");
    robot.interact(() -> fixture.shell.typeSize().choose(8));
    check(width + " x " + height + " with the largest type");
    robot.interact(() -> fixture.viewModel.transport().step());
    until(() -> fixture.snapshot().step() == 1);
    check(width + " x " + height + " after a step");
  }

  @Test
  void whatIsCutIsFound(FxRobot robot) {
    robot.interact(() -> {
      var label = new Label("all of these words");
      var pane = new Pane(label);
      new Scene(pane);
      pane.applyCss();
      label.autosize();
      label.layout();
      assertFalse(CutText.isCut(label));
      label.resize(40, 20);
      label.layout();
      assertTrue(CutText.isCut(label));
    });
  }

  private void check(String when) {
    WaitForAsyncUtils.waitForFxEvents();
    Scene scene = stage.getScene();
    List<String> cut = CutText.under(scene.getRoot()).map(Labeled::getText).toList();
    assertEquals(List.of(), cut, when);
    for (String part : List.of("#play", "#theme", "#fullScreen", "#file", "#speed", ".scrubber")) {
      Node node = scene.getRoot().lookup(part);
      if (node != null) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        String message = when + ": " + part + " " + bounds;
        assertTrue(bounds.getMaxY() <= scene.getHeight(), message);
        assertTrue(bounds.getMaxX() <= scene.getWidth(), message);
      }
    }
  }
}
