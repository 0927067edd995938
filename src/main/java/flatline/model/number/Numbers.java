package flatline.model.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as people read and type them. */
public final class Numbers {

  private static final double LARGEST_PLAIN = 1e9;
  private static final double SMALLEST_PLAIN = 1e-5;

  private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);
  private static final int LEAST_PLAIN_POWER = -4;
  private static final int MOST_PLAIN_POWER = 5;

  private static final double LARGEST_LOSS = 1e6;
  private static final int LOSS_DECIMALS = 3;

  private Numbers() {}

  /** The shortest text that reads back to the same double, with a real minus sign. */
  public static String shortest(double value) {
    double size = Math.abs(value);
    boolean plain = isWhole(size) || isBetween(size);
    String text =
        plain
            ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
            : Double.toString(value).replace(".0E", "E").replace('E', 'e');
    return text.replace('-', '−');
  }

  private static boolean isWhole(double size) {
    return size == Math.rint(size) && size <= 1L << 53;
  }

  private static boolean isBetween(double size) {
    return size >= SMALLEST_PLAIN && size < LARGEST_PLAIN;
  }

  /** At most four significant digits, without zeros at the end; powers of ten where it is tiny. */
  public static String brief(double value) {
    if (!Double.isFinite(value)) {
      return notFinite(value);
    }
    var rounded = new BigDecimal(value).round(FOUR_DIGITS).stripTrailingZeros();
    int power = rounded.precision() - rounded.scale() - 1;
    if (value == 0) {
      return "0";
    }
    if (power >= LEAST_PLAIN_POWER && power <= MOST_PLAIN_POWER) {
      return rounded.toPlainString().replace('-', '−');
    }
    String digits = rounded.scaleByPowerOfTen(-power).toPlainString().replace('-', '−');
    return digits + " · 10" + raised(power);
  }

  private static String raised(int exponent) {
    var text = new StringBuilder();
    for (char digit : Integer.toString(exponent).toCharArray()) {
      text.append(digit == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0'));
    }
    return text.toString();
  }

  /** With that many decimals and a real minus sign; words for what is not finite. */
  public static String fixed(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return notFinite(value);
    }
    return String.format(Locale.ROOT, "%,." + decimals + "f", value).replace('-', '−');
  }

  /** A loss as it is read: with three decimals, unless it is too large for that. */
  public static String loss(double loss) {
    return Math.abs(loss) >= LARGEST_LOSS && Double.isFinite(loss)
        ? shortest(Float.parseFloat(String.format(Locale.ROOT, "%.2e", loss)))
        : fixed(loss, LOSS_DECIMALS);
  }

  /** NaN or an infinity with its sign. */
  public static String notFinite(double value) {
    return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";
  }

  /** A whole number with its thousands set apart. */
  public static String grouped(long value) {
    return String.format(Locale.ROOT, "%,d", value).replace('-', '−');
  }

  /** What was typed, if it is a finite number: spaces around it and either minus are fine. */
  public static OptionalDouble parse(String text) {
    String plain = text.strip().replace('−', '-');
    // Java would read hexadecimal numbers and trailing type letters too. A comma is refused: it
    // may be meant as a decimal point or to set thousands apart.
    if (!plain.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?")) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(plain);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
