package flatline.view.training;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import flatline.model.loop.Command;
import flatline.model.training.Timeline;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is shown while something else is computed looks so. */
@ExtendWith(ApplicationExtension.class)
class LatePictureTest {

  private final CountDownLatch computed = new CountDownLatch(1);
  private PageFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new PageFixture(stage, 960, 640);
  }

  @AfterEach
  void close() {
    computed.countDown();
    fixture.close();
  }

  private Optional<Object> compute(Timeline timeline, BooleanSupplier enough) {
    try {
      computed.await();
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  @Test
  void cardsAreGreyedUntilWhatWasAskedForIsThere(FxRobot robot) throws TimeoutException {
    until(() -> fixture.viewModel.snapshotProperty().get().isPresent());
    Node note = robot.lookup("#computing").query();
    Node card = robot.lookup("#contender-0").query();
    assertFalse(note.isVisible());
    fixture.send(new Command.Ask<>(this::compute, _ -> {}));
    robot.interact(fixture.viewModel.editor()::restart);
    until(note::isVisible);
    until(() -> card.getOpacity() < 1);
    computed.countDown();
    until(() -> !note.isVisible());
    until(() -> card.getOpacity() == 1);
    assertEquals(1, fixture.snapshot().run());
  }
}
