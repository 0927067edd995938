package flatline.model.theory;

import java.util.Locale;

/**
 * A number that a law depends on.
 *
 * @param id the name that files and the command line use
 * @param low the least value allowed
 * @param high the largest value allowed
 * @param start the value to begin with
 * @param whole whether only whole numbers are allowed
 */
public record Parameter(String id, double low, double high, double start, boolean whole) {

  private static final double MAGNITUDES = 100;

  /** What people call it. */
  public String label() {
    return LawWording.of("parameter." + id);
  }

  /** A parameter that takes any number of its range. */
  static Parameter real(String id, double low, double high, double start) {
    return new Parameter(id, low, high, start, false);
  }

  /** A parameter that takes whole numbers. */
  static Parameter whole(String id, int low, int high, int start) {
    return new Parameter(id, low, high, start, true);
  }

  /** Whether equal ratios matter more than equal differences: it runs over orders of magnitude. */
  public boolean isLogarithmic() {
    return !whole && low > 0 && high / low >= MAGNITUDES;
  }

  /**
   * Refuses a value that is not allowed.
   *
   * @return the value
   * @throws IllegalArgumentException if it is outside the range, or not whole; the message says
   *     what is allowed
   */
  double check(double value) {
    if (!(value >= low && value <= high) || (whole && value != Math.rint(value))) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s must be %s from %s to %s, got %s",
              id,
              whole ? "a whole number" : "a number",
              show(low),
              show(high),
              show(value)));
    }
    return value;
  }

  private static String show(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
