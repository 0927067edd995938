package flatline.view.training.file;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.interchange.scenario.ScenarioFile;
import flatline.view.training.PageFixture;
import flatline.viewmodel.training.file.DropOffer;
import flatline.viewmodel.training.file.OpenFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FileMenuTest {

  @TempDir private Path folder;
  private PageFixture fixture;
  private Path file;

  @Start
  void start(Stage stage) throws Exception {
    file = folder.resolve("my_knock_out.flatline");
    ScenarioFile.write(Presets.get("knock-out"), file);
    fixture = new PageFixture(stage, 960, 640);
    fixture.file = Optional.of(file);
  }

  @BeforeEach
  void untilShown() throws TimeoutException {
    until(() -> fixture.viewModel.snapshotProperty().get().isPresent());
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private Optional<OpenFile> open() {
    return fixture.viewModel.files().openProperty().get();
  }

  private static MenuItem item(FxRobot robot, String id) {
    return robot.lookup("#file").queryAs(MenuButton.class).getItems().stream()
        .filter(each -> id.equals(each.getId()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFileIsOpenedFromTheMenuChangedAndSavedByItsKey(FxRobot robot) throws Exception {
    robot.clickOn("#file").clickOn("#file-open");
    until(() -> open().equals(Optional.of(new OpenFile(file, false))));
    robot.interact(() -> fixture.viewModel.setup().optimizer().seed().type("77"));
    until(() -> open().equals(Optional.of(new OpenFile(file, true))));
    robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
    until(() -> open().equals(Optional.of(new OpenFile(file, false))));
    assertEquals(77, ScenarioFile.read(file).setup().seed());
    robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
    until(() -> open().isEmpty());
  }

  @Test
  void whatWasOpenIsOpenedAgain(FxRobot robot) throws TimeoutException {
    Menu recent = (Menu) item(robot, "file-recent");
    assertTrue(recent.isDisable());
    robot.interact(() -> fixture.viewModel.files().open(file));
    until(() -> open().isPresent());
    assertFalse(recent.isDisable());
    String text = recent.getItems().getFirst().getText();
    assertTrue(text.startsWith("my_knock_out.flatline"), text);
    assertFalse(recent.getItems().getFirst().isMnemonicParsing(), "no underline is lost");
    robot.interact(() -> fixture.viewModel.files().create());
    until(() -> open().isEmpty());
    robot.interact(() -> recent.getItems().getFirst().fire());
    until(() -> open().isPresent());
    robot.interact(() -> recent.getItems().getLast().fire());
    assertTrue(recent.isDisable());
  }

  @Test
  void eachItemSaysItsKey(FxRobot robot) {
    for (var each : List.of("new:N", "open:O", "save:S", "save-as:Shift+S")) {
      String[] parts = each.split(":", -1);
      assertEquals(
          KeyCombination.valueOf("Shortcut+" + parts[1]).getDisplayText(),
          item(robot, "file-" + parts[0]).getAccelerator().getDisplayText());
    }
  }

  @Test
  void whatADropWouldDoIsSaidOverTheWindow(FxRobot robot) {
    FileDrop drop = robot.lookup("#drop").queryAs(FileDrop.class);
    assertFalse(drop.isVisible());
    robot.interact(() -> assertTrue(drop.say(DropOffer.of(List.of(file.toFile())))));
    assertTrue(drop.isVisible());
    Label label = (Label) drop.lookup(".label");
    assertEquals("Drop to open my_knock_out.flatline", label.getText());
    robot.interact(() -> assertFalse(drop.say(DropOffer.of(List.of(folder.toFile())))));
    assertTrue(label.getText().contains("cannot be opened"), label.getText());
  }
}
