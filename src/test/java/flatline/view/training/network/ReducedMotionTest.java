package flatline.view.training.network;

import static flatline.view.training.PageFixture.until;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import flatline.model.loop.Command;
import flatline.view.training.PageFixture;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The gradient flows, or stands, as the user chose. */
@ExtendWith(ApplicationExtension.class)
class ReducedMotionTest {

  private static final int PULSES = 5;

  private PageFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new PageFixture(stage, 960, 640);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  /** Lets some pulses go by, in which what flows gets on. */
  private static void letPulsesGoBy() throws TimeoutException {
    var count =
        new AnimationTimer() {
          private int pulses;

          @Override
          public void handle(long now) {
            pulses++;
          }
        };
    count.start();
    until(() -> count.pulses >= PULSES);
    count.stop();
  }

  private static int[] picture(FxRobot robot) {
    Node network = robot.lookup("#network-1").query();
    int[][] pixels = new int[1][];
    robot.interact(() -> {
      var image = network.snapshot(null, null);
      int width = (int) image.getWidth();
      int height = (int) image.getHeight();
      pixels[0] = new int[width * height];
      image
          .getPixelReader()
          .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels[0], 0, width);
    });
    return pixels[0];
  }

  private void reduce(FxRobot robot, boolean reduced) {
    robot.interact(() -> fixture.shell.reduceMotion(Optional.of(reduced)));
  }

  @Test
  void gradientsStandWithReducedMotionAndFlowWithFull(FxRobot robot) throws TimeoutException {
    until(() -> fixture.viewModel.snapshotProperty().get().isPresent());
    fixture.send(new Command.GoTo(20));
    until(() -> fixture.snapshot().step() == 20);
    reduce(robot, true);
    letPulsesGoBy();
    int[] standing = picture(robot);
    letPulsesGoBy();
    assertArrayEquals(standing, picture(robot));

    reduce(robot, false);
    letPulsesGoBy();
    int[] flowing = picture(robot);
    until(() -> !Arrays.equals(flowing, picture(robot)));

    reduce(robot, true);
    letPulsesGoBy();
    assertArrayEquals(standing, picture(robot), "as it stood before");
  }
}
