package flatline.view;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import flatline.view.life.Dropped;
import flatline.view.window.MainWindow;
import flatline.viewmodel.ShellModel;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SheetLeakTest {

  private final Dropped dropped = new Dropped();
  private Stage window;
  private Scene scene;

  @Start
  void start(Stage unused) {
    var shell = new ShellModel(List.of("training"), "training");
    var theme = new Appearance(shell);
    var ui = new Ui(new Texts(), theme.look());
    var pages = List.of(new Page("training", VBox::new, List.of()));
    scene = new MainWindow(shell, ui, pages, () -> {}).inScene(960, 640);
    theme.dress(scene);
    window = new Stage();
    window.setScene(scene);
    window.show();
  }

  @AfterEach
  void end(FxRobot robot) {
    robot.interact(window::hide);
  }

  private void press(FxRobot robot, String id) {
    robot.interact(() -> ((Button) scene.lookup(id)).fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  @ParameterizedTest
  @CsvSource({"Shift+F1, #about-sheet, #close-about", "Ctrl+F1, #key-sheet, #close-keys"})
  void aSheetThatWasClosedIsCollected(String key, String sheet, String close, FxRobot robot) {
    for (int round = 0; round < 5; round++) {
      robot.push((KeyCodeCombination) KeyCombination.valueOf(key));
      WaitForAsyncUtils.waitForFxEvents();
      Node opened = scene.lookup(sheet);
      assertNotNull(opened);
      dropped.watch(opened);
      dropped.watchAll(opened.lookupAll("*"));
      press(robot, close);
      assertNull(scene.lookup(sheet));
    }
    dropped.assertGone();
  }
}
