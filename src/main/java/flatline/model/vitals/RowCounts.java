package flatline.model.vitals;

/**
 * Counts over the first numbers of a row, without a branch: on which side of 0 a unit is for the
 * next sample is as hard to predict as the data, and each wrong guess costs more than ten counts.
 */
final class RowCounts {

  private static final int SIGN = Long.SIZE - 1;

  /**
   * Added to the bits of a negative number, it leaves the sign; to those of a negative NaN, not.
   */
  private static final long PAST_INFINITY = (1L << 52) - 1;

  private RowCounts() {}

  /** How many are above an edge; NaN does not count. */
  static int above(double[] row, double edge, int count) {
    // Then no difference is -0.
    double bound = edge + 0.0;
    long above = 0;
    for (int p = 0; p < count; p++) {
      long bits = Double.doubleToRawLongBits(bound - row[p]);
      above += (bits & (bits + PAST_INFINITY)) >>> SIGN;
    }
    return (int) above;
  }

  /** How many are not 0; NaN counts. */
  static int notZero(double[] row, int count) {
    long others = 0;
    for (int p = 0; p < count; p++) {
      long magnitude = Double.doubleToRawLongBits(row[p]) << 1;
      others += (magnitude | -magnitude) >>> SIGN;
    }
    return (int) others;
  }
}
