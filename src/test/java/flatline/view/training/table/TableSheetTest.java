package flatline.view.training.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.data.DataSource;
import flatline.view.training.PageFixture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TableSheetTest {

  @TempDir private Path folder;
  private PageFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new PageFixture(stage, 960, 640);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private static boolean isAsked(FxRobot robot) {
    return robot.lookup("#table-use").tryQuery().isPresent();
  }

  @Test
  void aTableInAFileIsChosenAndLearnedFrom(FxRobot robot) throws Exception {
    Path file = folder.resolve("xor.csv");
    Files.writeString(file, "a;b;c\n0,5;0;no\n0,5;1;yes\n1,5;0;yes\n1,5;1;no\nx;1;no\n");
    fixture.file = Optional.of(file);
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.O);
    PageFixture.until(() -> isAsked(robot));
    assertEquals(
        "a",
        robot
            .lookup("#table-x")
            .queryAs(ComboBox.class)
            .getValue()
            .toString()
            .replaceAll(".*name=(\\w+).*", "$1"));
    assertTrue(mapping(robot).startsWith("“yes” → class 1"), mapping(robot));
    robot.interact(() -> robot.lookup("#table-use").queryButton().fire());
    PageFixture.until(() -> robot.lookup("#table-leave-out").query().isVisible());
    String trouble = robot.lookup("#table-trouble").queryAs(Label.class).getText();
    assertEquals("1 row cannot be used: line 6: “a” must be a number, got \"x\"", trouble);
    robot.interact(() -> robot.lookup("#table-leave-out").queryButton().fire());
    PageFixture.until(() -> !isAsked(robot));
    var data = (DataSource.Points) fixture.viewModel.editor().scenario().setup().data();
    assertEquals(4, data.size());
  }

  private static String mapping(FxRobot robot) {
    return robot.lookup("#table-mapping").queryAs(Label.class).getText();
  }

  @Test
  void aTableOnTheClipboardIsPastedAndCancelled(FxRobot robot) throws TimeoutException {
    robot.interact(() ->
        Clipboard.getSystemClipboard()
            .setContent(Map.of(DataFormat.PLAIN_TEXT, "1\t2\t0\n3\t4\t1\n")));
    robot.push(KeyCode.SHORTCUT, KeyCode.V);
    PageFixture.until(() -> isAsked(robot));
    robot.push(KeyCode.ESCAPE);
    PageFixture.until(() -> !isAsked(robot));
    assertFalse(fixture.viewModel.table().underWayProperty().get());
  }
}
