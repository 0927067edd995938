package flatline.app;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** The threads of what is done beside the window. */
final class Background implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Runnable bell;
  private final ExecutorService files = Executors.newSingleThreadExecutor(daemons("files"));
  private final ExecutorService tasks = Executors.newCachedThreadPool(daemons("background"));

  /**
   * @param bell is called when something is done, on its thread
   */
  Background(Runnable bell) {
    this.bell = bell;
  }

  private static ThreadFactory daemons(String name) {
    return Thread.ofPlatform().daemon().name(name).factory();
  }

  /** Reads and writes, one after the other. */
  Executor files() {
    return task -> files.execute(() -> ringAfter(task));
  }

  /** Does all that it is given at once. */
  Executor tasks() {
    return task -> tasks.execute(() -> ringAfter(task));
  }

  private void ringAfter(Runnable task) {
    try {
      task.run();
    } finally {
      bell.run();
    }
  }

  /** Ends all of it; a file that is being written may be finished. */
  @Override
  public void close() {
    tasks.shutdownNow();
    files.shutdown();
    try {
      if (!files.awaitTermination(PATIENCE.toNanos(), TimeUnit.NANOSECONDS)) {
        files.shutdownNow();
      }
    } catch (InterruptedException hurried) {
      files.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
