package flatline.view.training.gallery;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.interchange.scenario.ScenarioFile;
import flatline.model.scenario.Scenario;
import flatline.view.plot.Palette;
import flatline.view.training.PageFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PresetGalleryTest {

  private PageFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new PageFixture(stage, 960, 640);
  }

  @BeforeEach
  void open(FxRobot robot) throws TimeoutException {
    until(() -> fixture.viewModel.snapshotProperty().get().isPresent());
    robot.clickOn("#toggle-setup").clickOn("#preset");
    until(() -> isOpen(robot));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private static boolean isOpen(FxRobot robot) {
    return robot.lookup("#gallery").tryQuery().isPresent();
  }

  private Scenario scenario() {
    return fixture.viewModel.editor().scenario();
  }

  private static Node tile(FxRobot robot, String preset) {
    return robot.lookup("#preset-" + preset).query();
  }

  @Test
  void everyPresetIsThereOnceWithAllOfItsWordsInSight(FxRobot robot) {
    List<Node> tiles = List.copyOf(robot.lookup(".gallery-tile").queryAll());
    assertEquals(Presets.ids().size(), tiles.size());
    Bounds window = fixture.page.localToScreen(fixture.page.getLayoutBounds());
    for (Node tile : tiles) {
      Bounds bounds = tile.localToScreen(tile.getLayoutBounds());
      assertTrue(bounds.getMaxX() <= window.getMaxX() && bounds.getMaxY() <= window.getMaxY());
      for (Node each : robot.from(tile).lookup(".label").queryAll()) {
        Label label = (Label) each;
        assertEquals(label.getText(), ((Text) label.lookup(".text")).getText(), "not cut");
      }
    }
  }

  @Test
  void itIsDarkWhereTheWindowIs(FxRobot robot) throws TimeoutException {
    robot.interact(() -> fixture.shell.switchTheme());
    until(() -> !isOpen(robot));
    robot.clickOn("#preset");
    until(() -> isOpen(robot));
    WaitForAsyncUtils.waitForFxEvents();
    Shape border = robot.lookup(".popover > .border").queryAs(Shape.class);
    Palette palette = fixture.shell.darkProperty().get() ? Palette.dark() : Palette.light();
    assertEquals(palette.surface().card(), border.getFill());
  }

  @Test
  void theOneThatIsSetUpHasTheFocus(FxRobot robot) {
    assertTrue(tile(robot, "opening").isFocused());
  }

  @Test
  void arrowsGoAboutAndEnterOpens(FxRobot robot) throws TimeoutException {
    robot.type(KeyCode.DOWN).type(KeyCode.RIGHT);
    assertTrue(tile(robot, "xor-four-points").isFocused());
    robot.type(KeyCode.LEFT);
    assertTrue(tile(robot, "bad-initialization").isFocused());
    robot.type(KeyCode.UP).type(KeyCode.UP).type(KeyCode.RIGHT).type(KeyCode.ENTER);
    until(() -> !isOpen(robot));
    assertEquals(Presets.get("knock-out"), scenario());
    assertEquals(0, fixture.snapshot().step(), "the arrows did nothing to the run below");
  }

  @Test
  void lettersFindAndEscapeTakesThemBackBeforeItCloses(FxRobot robot) throws TimeoutException {
    robot.write("spir");
    assertTrue(tile(robot, "badly-scaled-spiral").isFocused());
    assertTrue(tile(robot, "opening").isDisabled());
    assertEquals("Searched: spir", robot.lookup("#gallery-hint").queryAs(Label.class).getText());
    robot.write("x");
    assertTrue(tile(robot, "badly-scaled-spiral").isFocused(), "what nothing has is not taken");
    robot.type(KeyCode.BACK_SPACE, 3);
    assertTrue(tile(robot, "badly-scaled-spiral").isFocused());
    robot.type(KeyCode.ESCAPE);
    assertTrue(isOpen(robot));
    assertFalse(tile(robot, "opening").isDisabled());
    robot.type(KeyCode.ESCAPE);
    until(() -> !isOpen(robot));
    assertEquals(Presets.opening().scenario(), scenario());
  }

  @Test
  void theUsersOwnFilesComeAfterThePresets(FxRobot robot, @TempDir Path folder) throws Exception {
    for (int i = 0; i < 5; i++) {
      Path file = folder.resolve("mine " + i + ".flatline");
      ScenarioFile.write(Presets.get("knock-out"), file);
      robot.interact(() -> fixture.viewModel.files().open(file));
      int files = i + 1;
      until(() -> fixture.viewModel.files().recent().filesProperty().get().size() == files);
    }
    robot.type(KeyCode.ESCAPE);
    until(() -> !isOpen(robot));
    robot.clickOn("#preset");
    until(() -> isOpen(robot));
    assertTrue(robot.lookup("#gallery-file-3").tryQuery().isEmpty(), "more are in the menu");
    robot.write("mine 3").type(KeyCode.ENTER);
    until(() ->
        fixture.viewModel.files().openProperty().get().stream()
            .anyMatch(open -> open.name().equals("mine 3.flatline")));
  }

  @Test
  void aPressOpens(FxRobot robot) throws TimeoutException {
    robot.clickOn("#preset-linear-network");
    until(() -> !isOpen(robot));
    assertEquals(Presets.get("linear-network"), scenario());
    robot.clickOn("#preset");
    until(() -> isOpen(robot));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(tile(robot, "linear-network").isFocused());
    robot.clickOn("#preset");
    until(() -> !isOpen(robot));
  }
}
