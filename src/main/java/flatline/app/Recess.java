package flatline.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;

/**
 * Gives memory back to the system while nothing goes on: the heap shrinks in a full collection
 * only, and none comes by itself where nothing is made any more.
 */
final class Recess {

  /** Long enough that a teacher who talks is not met by a collection when going on at once. */
  private static final long WAIT_SECONDS = 20;

  private static final long PICTURE_SECONDS = 1;

  /** So little is not worth a collection, in bytes. */
  private static final long WORTH = 48 << 20;

  private final LongSupplier committed;
  private final Runnable collect;
  private final AtomicLong turns = new AtomicLong();
  private long kept;

  /**
   * @param letGo lets go of what is not looked at; called on the toolkit's thread
   */
  Recess(Runnable letGo) {
    this(
        Runtime.getRuntime()::totalMemory,
        () -> {
          CompletableFuture.runAsync(letGo, Platform::runLater).join();
          System.gc();
          // What the renderer has of what was found unused, it drops with its next picture.
          CompletableFuture.runAsync(Platform::requestNextPulse, Platform::runLater).join();
          CompletableFuture.runAsync(() -> {}, later(PICTURE_SECONDS)).join();
          System.gc();
        });
  }

  /**
   * @param committed how large the heap is, in bytes
   * @param collect makes it as small as it can be
   */
  Recess(LongSupplier committed, Runnable collect) {
    this.committed = committed;
    this.collect = collect;
    kept = committed.getAsLong();
  }

  /** Waits beside the window, by no beat of it, while that is so. */
  void follow(ObservableBooleanValue resting) {
    resting.subscribe(rests -> {
      long turn = turns.incrementAndGet();
      if (rests) {
        later(WAIT_SECONDS).execute(() -> giveBack(turn));
      }
    });
  }

  private static Executor later(long seconds) {
    return CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS);
  }

  private void giveBack(long turn) {
    if (turns.get() == turn) {
      giveBack();
    }
  }

  /** Collects, if the heap has grown since it was done last. */
  synchronized void giveBack() {
    if (committed.getAsLong() - kept > WORTH) {
      collect.run();
      kept = committed.getAsLong();
    }
  }
}
