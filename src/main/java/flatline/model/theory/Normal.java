package flatline.model.theory;

/** The normal distribution and the error function. */
public final class Normal {

  private static final double SERIES_UP_TO = 3;

  private Normal() {}

  /**
   * The error function, to 1e-15: its series with positive terms (Abramowitz &amp; Stegun 7.1.6)
   * near 0, the continued fraction of its complement (7.1.14) further out.
   */
  static double erf(double x) {
    double size = Math.abs(x);
    return Math.signum(x) * (size < SERIES_UP_TO ? series(size) : 1 - fraction(size));
  }

  private static double series(double x) {
    double term = x;
    double sum = x;
    for (int n = 1; term > sum * 1e-17; n++) {
      term *= 2 * x * x / (2 * n + 1);
      sum += term;
    }
    return 2 / StrictMath.sqrt(StrictMath.PI) * StrictMath.exp(-x * x) * sum;
  }

  private static double fraction(double x) {
    double below = x;
    for (int n = 60; n > 0; n--) {
      below = x + n / 2.0 / below;
    }
    return StrictMath.exp(-x * x) / (StrictMath.sqrt(StrictMath.PI) * below);
  }

  /** The probability below z. */
  static double below(double z) {
    return z < 0 ? upperTail(-z) : 1 - upperTail(z);
  }

  private static double upperTail(double z) {
    double x = z / StrictMath.sqrt(2);
    return (x < SERIES_UP_TO ? 1 - series(x) : fraction(x)) / 2;
  }

  /**
   * The z with a given probability below it, by bisection.
   *
   * @param probability above 0 and below 1
   */
  public static double quantile(double probability) {
    double low = -40;
    double high = 40;
    while (true) {
      double middle = (low + high) / 2;
      if (middle <= low || middle >= high) {
        return middle;
      }
      if (below(middle) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
  }
}
