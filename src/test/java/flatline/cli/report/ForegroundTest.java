package flatline.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.work.PieceWork;
import flatline.model.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ForegroundTest {

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(shown, true, StandardCharsets.UTF_8);

  @Test
  void ctrlCEndsTheWorkAndWaitsUntilItsResultIsWritten() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    PieceWork endless =
        new PieceWork(
            1,
            1,
            1,
            (_, work) -> {
              begun.countDown();
              while (!work.isCancelled()) {
                Thread.onSpinWait();
              }
            });
    Foreground foreground = new Foreground(endless, err);
    Thread ctrlC = new Thread(foreground::interrupt);
    try (foreground) {
      Thread starter =
          new Thread(() -> {
            try {
              begun.await();
            } catch (InterruptedException ended) {
              throw new IllegalStateException(ended);
            }
            ctrlC.start();
          });
      starter.start();
      foreground.run();
      starter.join();
      assertTrue(foreground.isInterrupted());
      assertTrue(ctrlC.isAlive());
    }
    ctrlC.join();
    assertTrue(endless.hasEnded());
  }

  @Test
  void workThatIsDoneIsNotInterrupted() {
    PieceWork work3 = new PieceWork(3, 3, 1, (_, crew) -> crew.did(1));
    try (Foreground foreground = new Foreground(work3, err)) {
      foreground.run();
      assertFalse(foreground.isInterrupted());
    }
    assertEquals(3, work3.progress().done());
    assertEquals("", shown.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theBarSaysHowFarAndHowLong() {
    assertEquals(
        "[###############...............]  50 %, 1 min 30 s left",
        ProgressBar.line(new Progress(5, 10, Duration.ofSeconds(90))));
    assertEquals(
        "[..............................]   0 %",
        ProgressBar.line(new Progress(0, 10, Duration.ofSeconds(9))));
    assertEquals(
        "[##############################] 100 %, 0 s left",
        ProgressBar.line(new Progress(10, 10, Duration.ofSeconds(9))));
  }

  @Test
  void whereThereIsNoTerminalEachTenthOfLongWorkIsALine() {
    ProgressBar bar = new ProgressBar(err, false);
    bar.show(new Progress(3, 10, Duration.ofSeconds(1)));
    bar.show(new Progress(4, 10, Duration.ofSeconds(8)));
    bar.show(new Progress(44, 100, Duration.ofSeconds(9)));
    bar.show(new Progress(5, 10, Duration.ofSeconds(10)));
    assertEquals(
        List.of("40 %, 12 s left", "50 %, 10 s left"),
        shown.toString(StandardCharsets.UTF_8).lines().toList());
  }

  @Test
  void theBarIsWipedAway() {
    ProgressBar bar = new ProgressBar(err, true);
    bar.show(new Progress(5, 10, Duration.ofSeconds(90)));
    bar.show(new Progress(0, 10, Duration.ZERO));
    bar.clear();
    String[] lines = shown.toString(StandardCharsets.UTF_8).split("\r", -1);
    assertEquals(lines[1].length(), lines[2].length());
    assertTrue(lines[3].isBlank());
  }
}
