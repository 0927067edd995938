package flatline.interchange.table;

import java.util.concurrent.CancellationException;

/** Who reads a long table tells how far it is, and is told to stop. Safe for several threads. */
public final class Watch {

  private static final int SELDOM = 1024;

  private volatile long rows;
  private volatile boolean cancelled;

  /** How many rows were read so far. */
  public long rows() {
    return rows;
  }

  /** Has the reading end early. */
  public void cancel() {
    cancelled = true;
  }

  /** Whether it shall end early. */
  public boolean isCancelled() {
    return cancelled;
  }

  /**
   * Takes note of a row.
   *
   * @throws CancellationException if nobody wants any more
   */
  void at(long row) {
    if (row % SELDOM == 0) {
      rows = row;
      if (cancelled) {
        throw new CancellationException();
      }
    }
  }
}
