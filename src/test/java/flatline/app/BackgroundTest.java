package flatline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
    var background = new Background(() -> {});
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
    try (var background = new Background(() -> {})) {
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

  @Test
  void whenSomethingIsDoneOrHasFailedTheBellRings() throws InterruptedException {
    var rung = new CountDownLatch(3);
    try (var background = new Background(rung::countDown)) {
      background.files().execute(() -> done.add("file"));
      background.tasks().execute(() -> done.add("task"));
      background
          .tasks()
          .execute(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, _) -> {});
            throw new IllegalStateException();
          });
      assertTrue(rung.await(20, TimeUnit.SECONDS));
    }
    assertEquals(List.of("file", "task"), done.stream().sorted().toList());
  }

  private void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      done.add("interrupted");
    }
  }
}
