package flatline.model.work;

import java.time.Duration;

/** A long computation in the background. Safe for use by several threads. */
public interface Work extends AutoCloseable {

  /**
   * Begins.
   *
   * @throws IllegalStateException if it has begun before
   */
  void start();

  /** Asks it to end early; what is done is kept. */
  void cancel();

  /** Ends its threads soon. */
  @Override
  default void close() {
    cancel();
  }

  /** Whether nothing runs any more: all is done, cancelled or failed. */
  boolean hasEnded();

  /**
   * Waits for the end.
   *
   * @param most how long to wait
   * @return whether it has ended
   * @throws InterruptedException if this thread is interrupted; the work goes on
   * @throws IllegalStateException if it failed; the cause says how
   */
  boolean await(Duration most) throws InterruptedException;

  /** How far it is. */
  Progress progress();
}
