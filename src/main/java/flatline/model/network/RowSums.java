package flatline.model.network;

/**
 * Sums of many rows at once, in the order of the rows, each product and each sum rounded by itself.
 * Four rows are taken in one pass, so that what is added to is read and written once for all of
 * them; the order of the additions, and with it every bit, is that of one row after the other.
 */
final class RowSums {

  static final int AT_ONCE = 4;

  private RowSums() {}

  /**
   * Adds each row times its factor.
   *
   * @param sums as long as each row; row 0 is added first
   * @param factors one for each row
   */
  static void add(double[] sums, double[][] rows, double[] factors) {
    add(sums, rows, factors, factors.length);
  }

  /** Adds the first of the rows, so many. */
  static void add(double[] sums, double[][] rows, double[] factors, int count) {
    int row = 0;
    for (; row <= count - AT_ONCE; row += AT_ONCE) {
      addFour(sums, rows, factors, row);
    }
    for (; row < count; row++) {
      addOne(sums, rows[row], factors[row]);
    }
  }

  private static void addFour(double[] sums, double[][] rows, double[] factors, int first) {
    double[] a = rows[first];
    double[] b = rows[first + 1];
    double[] c = rows[first + 2];
    double[] d = rows[first + 3];
    double x = factors[first];
    double y = factors[first + 1];
    double z = factors[first + 2];
    double w = factors[first + 3];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sums[i] + a[i] * x + b[i] * y + c[i] * z + d[i] * w;
    }
  }

  private static void addOne(double[] sums, double[] row, double factor) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += row[i] * factor;
    }
  }
}
