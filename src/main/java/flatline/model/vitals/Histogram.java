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
   * Counts values into about as many bins as asked for.
   *
   * @param values any finite numbers; values that are not finite are left out
   * @param bins the number of bins to aim at, at least 2
   */
  public static Histogram of(double[] values, int bins) {
    double low = 0;
    double high = 0;
    for (double value : values) {
      if (Double.isFinite(value)) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    double width = high > low ? (high / 2 - low / 2) / bins * 2 : 1;
    int below = Math.max(1, (int) Math.ceil(-low / width));
    int above = Math.max(1, (int) Math.ceil(high / width));
    int[] counts = new int[below + above];
    for (double value : values) {
      if (Double.isFinite(value)) {
        int bin = below - 1 + (int) Math.ceil(value / width);
        counts[Math.clamp(bin, 0, counts.length - 1)]++;
      }
    }
    return new Histogram(width, below, counts);
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
