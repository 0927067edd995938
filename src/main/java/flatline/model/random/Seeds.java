package flatline.model.random;

import flatline.model.rule.Refusal;
import flatline.model.rule.Whole;

/** Seeds that follow each other, one a run. */
public final class Seeds {

  /** The largest seed, either way: up to it a double holds every whole number. */
  public static final long LIMIT = 1L << 53;

  /** Every seed. */
  public static final Whole ALL = new Whole(-LIMIT, LIMIT);

  private Seeds() {}

  /**
   * Refuses seeds that a scenario cannot have.
   *
   * @param first of them
   * @param count how many there are, at least 1
   * @throws Refusal if one is not among {@link #ALL}
   */
  public static void check(long first, int count) {
    // Not by the last one, which may be beyond what a long holds.
    Refusal.unless(
        first >= ALL.least() && first <= ALL.most() - (count - 1),
        "seeds",
        "be within ±2^53",
        count + " seeds from " + first + " on");
  }
}
