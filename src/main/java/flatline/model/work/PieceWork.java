package flatline.model.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Independent pieces of work, taken in their order by threads of their own. What a piece computes
 * must not depend on the thread or on other pieces; then neither do the results. Safe for use by
 * several threads.
 */
public final class PieceWork implements Work {

  /** What is computed for an index, without regard to the others. */
  public interface Piece {
    /**
     * Does it, says with {@link #did} how far it is and returns early once {@link #isCancelled}.
     *
     * @param index 0, 1, …
     */
    void run(int index, PieceWork work);
  }

  private final int pieces;
  private final long total;
  private final Piece piece;
  private final List<Thread> threads = new ArrayList<>();
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicLong done = new AtomicLong();
  private volatile Runnable last = () -> {};
  private volatile boolean cancelled;
  private volatile boolean started;
  private volatile long startedAt;
  private volatile long endedAt;
  private volatile @Nullable Throwable failure;

  /**
   * Work that has not begun.
   *
   * @param pieces how many there are
   * @param total the units of work in all of them, as counted by {@link #did}
   * @param crew the number of threads, at least 1
   */
  public PieceWork(int pieces, long total, int crew, Piece piece) {
    if (crew < 1) {
      throw new IllegalArgumentException("threads must be 1 or more, got " + crew);
    }
    this.pieces = pieces;
    this.total = total;
    this.piece = piece;
    for (int i = 0; i < Math.min(crew, Math.max(1, pieces)); i++) {
      Thread thread = new Thread(this::work, "piece-work-" + (i + 1));
      thread.setDaemon(true);
      threads.add(thread);
    }
  }

  @Override
  public synchronized void start() {
    if (started) {
      throw new IllegalStateException("this work has begun before");
    }
    running.set(threads.size());
    startedAt = System.nanoTime();
    started = true;
    threads.forEach(Thread::start);
  }

  private void work() {
    try {
      for (int i = next.getAndIncrement(); i < pieces && !cancelled; i = next.getAndIncrement()) {
        piece.run(i, this);
      }
    } catch (RuntimeException | Error failed) {
      failure = failed;
      cancelled = true;
    } finally {
      if (running.decrementAndGet() == 0) {
        endedAt = System.nanoTime();
        last.run();
      }
    }
  }

  /**
   * Has something done when nobody works any more, by whoever was the last to; to be said before it
   * begins.
   */
  public void atEnd(Runnable action) {
    last = action;
  }

  /** Counts units of work, by the piece that did them. */
  public void did(long units) {
    done.addAndGet(units);
  }

  @Override
  public void cancel() {
    cancelled = true;
  }

  /** Whether the pieces have been asked to end. */
  public boolean isCancelled() {
    return cancelled;
  }

  @Override
  public boolean hasEnded() {
    return started && running.get() == 0;
  }

  /** What went wrong in a piece, if something did; the others have then been cancelled. */
  public Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  @Override
  public Progress progress() {
    long until = hasEnded() ? endedAt : System.nanoTime();
    Duration elapsed = started ? Duration.ofNanos(Math.max(0, until - startedAt)) : Duration.ZERO;
    return new Progress(Math.min(total, done.get()), total, elapsed);
  }

  @Override
  public boolean await(Duration most) throws InterruptedException {
    long deadline = System.nanoTime() + most.toNanos();
    for (Thread thread : threads) {
      long left = Math.max(1, (deadline - System.nanoTime()) / 1_000_000);
      thread.join(left);
    }
    Throwable failed = failure;
    if (failed != null) {
      throw new IllegalStateException("a piece of work failed: " + failed, failed);
    }
    return hasEnded();
  }
}
