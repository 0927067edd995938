package flatline.model.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.IntStream;

/**
 * A setting that a study varies, and the values that it takes.
 *
 * @param setting what is varied
 * @param from the first value
 * @param to the last value
 * @param logarithmic whether neighbours have equal ratios, not equal differences
 * @param count how many values, 1 to {@value #MOST}
 */
public record StudyAxis(Setting setting, double from, double to, boolean logarithmic, int count) {

  /** The most values on an axis. */
  public static final int MOST = 1000;

  private static final MathContext DIGITS = new MathContext(12);

  /**
   * @throws IllegalArgumentException if a number is outside its limits; the message names the axis
   */
  public StudyAxis {
    require(setting, count >= 1 && count <= MOST, "have 1 to " + MOST + " values, got " + count);
    require(
        setting,
        Double.isFinite(from) && Double.isFinite(to),
        "have finite ends, got " + from + " and " + to);
    require(
        setting,
        !logarithmic || (from > 0 && to > 0),
        "have ends above 0 to be logarithmic, got " + from + " and " + to);
    require(setting, count > 1 || from == to, "have 2 values or more from " + from + " to " + to);
  }

  private static void require(Setting setting, boolean holds, String must) {
    if (!holds) {
      throw new IllegalArgumentException("axis " + setting.key() + " must " + must);
    }
  }

  /** A value, from the first, 0, to the last; rounded where only whole numbers make sense. */
  public double value(int index) {
    if (index == 0) {
      return from;
    }
    if (index == count - 1) {
      return to;
    }
    double share = (double) index / (count - 1);
    double value =
        logarithmic ? from * StrictMath.pow(to / from, share) : from + (to - from) * share;
    // Without the digits that rounding left: 0.3 and not 0.30000000000000004.
    return setting.isWhole()
        ? StrictMath.rint(value)
        : new BigDecimal(value).round(DIGITS).doubleValue();
  }

  /** All values in order; rounding can leave equal ones, which are there once. */
  public double[] values() {
    return IntStream.range(0, count).mapToDouble(this::value).distinct().toArray();
  }
}
