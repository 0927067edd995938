package flatline.model.study;

import flatline.model.rule.Real;
import flatline.model.rule.Refusal;
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
   * @throws Refusal if a number is outside its limits; the message names the axis
   */
  public StudyAxis {
    String axis = "axis " + setting.key();
    String ends = Real.text(from) + " and " + Real.text(to);
    Refusal.unless(count >= 1 && count <= MOST, axis, "have 1 to " + MOST + " values", count);
    Refusal.unless(
        Real.FINITE.holds(from) && Real.FINITE.holds(to), axis, "have finite ends", ends);
    Refusal.unless(
        !logarithmic || (from > 0 && to > 0), axis, "have ends above 0 to be logarithmic", ends);
    Refusal.unless(count > 1 || from == to, axis, "have 2 values or more between " + ends, count);
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
