package flatline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BackgroundTest {

  private final List<String> done = new CopyOnWriteArrayList<>();
  private final CountDownLatch begun = new CountDownLatch(2);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final CountDownLatch closing = new CountDownLatch(1);

  @Test
  void closingLetsAFileBeWrittenAndEndsEverythingElse() throws InterruptedException {
    var background = new Background();
    background
        .files()
        .execute(() -> {
          begun.countDown();
          await(closing);
          done.add("file");
        });
    background
        .tasks()
        .execute(() -> {
          begun.countDown();
          await(new CountDownLatch(1));
          ended.countDown();
          closing.countDown();
        });
    begun.await();
    background.close();
    ended.await();
    assertEquals(List.of("interrupted", "file"), done);
  }

  @Test
  void itsThreadsKeepNoProgramFromEnding() throws InterruptedException {
    try (var background = new Background()) {
      for (var executor : List.of(background.files(), background.tasks())) {
        executor.execute(() -> {
          done.add(Thread.currentThread().getName());
          assertTrue(Thread.currentThread().isDaemon());
          begun.countDown();
        });
      }
      begun.await();
    }
    assertTrue(done.containsAll(List.of("files", "background")));
  }

  private void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      done.add("interrupted");
    }
  }
}
