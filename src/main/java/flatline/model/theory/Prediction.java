package flatline.model.theory;

import flatline.model.theory.experiment.Interval;

/**
 * What a law says: a number, or two bounds for it.
 *
 * @param low the number, or the lower bound
 * @param high the number again, or the upper bound; not below {@code low}
 */
public record Prediction(double low, double high) {

  /** A number that the law gives exactly. */
  static Prediction exact(double value) {
    return new Prediction(value, value);
  }

  /** Whether it is one number. */
  public boolean isExact() {
    return low == high;
  }

  /** Whether some number of an interval is what the law says. */
  public boolean meets(Interval interval) {
    return interval.high() >= low && interval.low() <= high;
  }
}
