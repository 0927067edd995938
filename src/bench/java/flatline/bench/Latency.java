package flatline.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/** How long it takes from what a hand does to the picture of it, held to a budget. */
final class Latency {

  /** Milliseconds that 99 of 100 keep within. */
  private static final double MOST_P99 = 50;

  private static final int WARM_UP = 50;

  private Latency() {}

  /**
   * Does something again and again and adds what it took to the {@link Report}.
   *
   * @param what is done
   * @param where it is done
   */
  static void measure(String what, String where, int count, Supplier<Jump> deed) {
    double[] painted = new double[count];
    double[] next = new double[count];
    for (int i = -WARM_UP; i < count; i++) {
      Jump jump = deed.get();
      if (i >= 0) {
        painted[i] = jump.painted();
        next[i] = jump.nextPulse();
      }
    }
    report(what + " to the picture painted, " + where, painted, where);
    report(what + " to the pulse after it, " + where, next, where);
  }

  /** Adds times in ms. */
  static void report(String what, double[] times, String where) {
    Report.atMost(
        what + ", p99",
        quantile(times, 0.99),
        MOST_P99,
        String.format(
            Locale.ROOT,
            "ms %s, median %.1f, most %.1f",
            where,
            quantile(times, 0.5),
            quantile(times, 1)));
  }

  private static double quantile(double[] times, double share) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(share * (sorted.length - 1))];
  }
}
