package flatline.model.random;

import java.util.Locale;

/** Seeds that follow each other, one a run. */
public final class Seeds {

  /** The largest seed, either way: up to it a double holds every whole number. */
  public static final long LIMIT = 1L << 53;

  private Seeds() {}

  /**
   * Refuses seeds that a scenario cannot have.
   *
   * @param first of them
   * @param count how many there are, at least 1
   * @throws IllegalArgumentException if one is beyond {@link #LIMIT}, either way
   */
  public static void check(long first, int count) {
    // Not by the last one, which may be beyond what a long holds.
    if (first < -LIMIT || first > LIMIT - (count - 1)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "seeds must be within ±2^53, got %d seeds from %d on", count, first));
    }
  }
}
