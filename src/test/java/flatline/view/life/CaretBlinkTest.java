package flatline.view.life;

import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.view.SharedStage;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CaretBlinkTest {

  private TextField field;

  @Start
  void start(Stage stage) {
    field = new TextField("17");
    var scene = new Scene(new StackPane(field), 200, 100);
    CaretBlink.install(scene);
    SharedStage.show(stage, scene);
  }

  /** Whether the caret is seen. */
  private boolean isSeen() {
    return field.lookupAll("*").stream()
        .filter(Path.class::isInstance)
        .anyMatch(path -> path.getOpacity() > 0 && isCaret(path));
  }

  private static boolean isCaret(Node path) {
    var bounds = path.getBoundsInLocal();
    return bounds.getHeight() > 3 * bounds.getWidth() && path.isVisible();
  }

  private void until(boolean seen) throws Exception {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> isSeen() == seen).get());
  }

  @Test
  void theCaretBlinksAfterAKeyAndStandsAfterAWhile(FxRobot robot) throws Exception {
    robot.interact(() -> {
      field.requestFocus();
      field.end();
    });
    until(true);
    until(false);
    until(true);
    // It stands now and then; for good when it has stood for longer than it blinks.
    long begin = System.nanoTime();
    long[] hidden = {begin};
    WaitForAsyncUtils.waitFor(
        30,
        TimeUnit.SECONDS,
        () -> {
          boolean seen = WaitForAsyncUtils.asyncFx(this::isSeen).get();
          hidden[0] = seen ? hidden[0] : System.nanoTime();
          return System.nanoTime() - hidden[0] > 3_000_000_000L;
        });
    assertTrue(isSeen());
    robot.interact(() -> field.fireEvent(key()));
    until(false);
  }

  private static KeyEvent key() {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SHIFT, true, false, false, false);
  }
}
