package flatline.view.training.network;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * When gradients flow: while the run plays, and for a few seconds after something new is shown.
 * Then they stand, so that nothing moves, and nothing is computed, in front of whoever thinks.
 */
public final class FlowClock {

  /** Nanoseconds for which they flow after the last news. */
  static final long AFTER = 4_000_000_000L;

  /** Seconds that what flows goes on by in one pulse, however long ago the last one was. */
  private static final double LONGEST = 0.1;

  private final ReadOnlyBooleanWrapper flowing = new ReadOnlyBooleanWrapper();
  private boolean news;
  private long end;
  private long last;

  /** Whether gradients flow. */
  public ReadOnlyBooleanProperty flowingProperty() {
    return flowing.getReadOnlyProperty();
  }

  /** Something new is shown. */
  public void tell() {
    news = true;
  }

  /**
   * The seconds by which what flows goes on in a pulse; 0 while it stands.
   *
   * @param now the time of the pulse in nanoseconds of some clock
   * @param playing whether the run plays
   * @param still whether nothing is to move
   */
  public double pulse(long now, boolean playing, boolean still) {
    end = news || playing ? now + AFTER : end;
    news = false;
    boolean flowed = flowing.get();
    flowing.set(!still && now < end);
    double seconds = flowed && flowing.get() ? Math.min(LONGEST, (now - last) / 1e9) : 0;
    last = now;
    return seconds;
  }
}
