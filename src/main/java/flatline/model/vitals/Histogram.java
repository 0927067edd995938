package flatline.model.vitals;

/**
 * Counts of values in bins of equal width, one bin edge lying exactly at 0; immutable.
 *
 * <p>A bin holds the values above its lower edge and up to its upper edge, so that a pre-activation
 * of exactly 0 is counted on the negative side, where the engine puts it.
 */
public final class Histogram {

  private final double binWidth;
  private final int binsBelowZero;
  private final int[] counts;

  private Histogram(double binWidth, int binsBelowZero, int[] counts) {
    this.binWidth = binWidth;
    this.binsBelowZero = binsBelowZero;
    this.counts = counts;
  }

  /**
   * A histogram to be filled.
   *
   * @param low the smallest value to come, finite
   * @param high the largest value to come, finite
   * @param bins the number of bins to aim at, at least 2
   */
  static Histogram over(double low, double high, int bins) {
    double least = Math.min(low, 0);
    double most = Math.max(high, 0);
    // Halved first: the difference of two finite numbers can overflow.
    double share = (most / 2 - least / 2) / bins * 2;
    double width = most > least ? Math.max(share, Double.MIN_VALUE) : 1;
    int below = Math.max(1, (int) Math.ceil(-least / width));
    int above = Math.max(1, (int) Math.ceil(most / width));
    return new Histogram(width, below, new int[below + above]);
  }

  /**
   * Counts the first values of a row, but those that are not finite; only before anybody else sees
   * the histogram.
   */
  void add(double[] values, int count) {
    for (int i = 0; i < count; i++) {
      if (Double.isFinite(values[i])) {
        int bin = binsBelowZero - 1 + (int) Math.ceil(values[i] / binWidth);
        counts[Math.clamp(bin, 0, counts.length - 1)]++;
      }
    }
  }

  /** The number of bins. */
  public int bins() {
    return counts.length;
  }

  /** How many values lie in a bin. */
  public int count(int bin) {
    return counts[bin];
  }

  /** The lower edge of a bin; that of bin {@link #bins()} is the upper end. */
  public double edge(int bin) {
    return (bin - binsBelowZero) * binWidth;
  }

  /** How many bins lie at or below 0. */
  public int binsBelowZero() {
    return binsBelowZero;
  }

  /** The largest count. */
  public int highest() {
    int highest = 0;
    for (int count : counts) {
      highest = Math.max(highest, count);
    }
    return highest;
  }
}
