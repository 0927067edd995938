package flatline.model.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Formatter;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as people read and type them. */
public final class Numbers {

  private static final double LARGEST_PLAIN = 1e9;
  private static final double SMALLEST_PLAIN = 1e-5;

  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_EVEN);
  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);
  private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int LEAST_PLAIN_POWER = -4;
  private static final int MOST_PLAIN_POWER = 5;

  private static final double LARGEST_FIXED = 1e6;
  private static final int LOSS_DECIMALS = 3;

  private Numbers() {}

  /**
   * Formats as {@link String#format} does in the root locale, to the letter, without the tables of
   * all locales that one begins with, which take a short command 7 ms.
   */
  public static Formatter plain() {
    Locale none = null;
    return new Formatter(none);
  }

  /**
   * The shortest text that reads back to the same double, with a real minus sign, as commands print
   * it: an exponent behind e.
   */
  public static String shortest(double value) {
    double size = Math.abs(value);
    boolean plain = isWhole(size) || isBetween(size);
    String text =
        plain
            ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
            : Double.toString(value).replace(".0E", "E").replace('E', 'e');
    return text.replace('-', '−');
  }

  /** The same as the screen has it, in fields too: a power of ten where there is an exponent. */
  public static String exact(double value) {
    String[] parts = shortest(value).split("e", 2);
    return parts.length < 2 ? parts[0] : parts[0] + "·10" + raised(parts[1]);
  }

  private static boolean isWhole(double size) {
    return size == Math.rint(size) && size <= 1L << 53;
  }

  private static boolean isBetween(double size) {
    return size >= SMALLEST_PLAIN && size < LARGEST_PLAIN;
  }

  /** At most four significant digits, without zeros at the end; powers of ten where it is tiny. */
  public static String brief(double value) {
    return Double.isFinite(value) && value != 0
        ? written(new BigDecimal(value).round(FOUR_DIGITS).stripTrailingZeros())
        : fixed(value, 0);
  }

  /** Zeros at the end stay where a number was rounded to them: they are digits of it. */
  private static String significant(double value, MathContext digits) {
    if (!Double.isFinite(value)) {
      return notFinite(value);
    }
    if (value == 0) {
      return "0";
    }
    var rounded = new BigDecimal(value).round(digits);
    return written(rounded.doubleValue() == value ? rounded.stripTrailingZeros() : rounded);
  }

  private static String written(BigDecimal number) {
    int power = number.precision() - number.scale() - 1;
    if (power >= LEAST_PLAIN_POWER && power <= MOST_PLAIN_POWER) {
      return number.toPlainString().replace('-', '−');
    }
    String mantissa = number.scaleByPowerOfTen(-power).toPlainString().replace('-', '−');
    return mantissa + "·10" + raised(Integer.toString(power).replace('-', '−'));
  }

  private static String raised(String exponent) {
    var text = new StringBuilder();
    for (int i = 0; i < exponent.length(); i++) {
      char digit = exponent.charAt(i);
      text.append(digit == '−' ? '⁻' : RAISED.charAt(digit - '0'));
    }
    return text.toString();
  }

  private static String lowered(String text) {
    String lowered = text.replace('⁻', '-');
    for (char digit = '0'; digit <= '9'; digit++) {
      lowered = lowered.replace(RAISED.charAt(digit - '0'), digit);
    }
    return lowered;
  }

  /**
   * With that many decimals, where that leaves two significant digits, and otherwise with two: what
   * is not 0 never reads 0, and an exact 0 is "0". Three digits of what is too large for decimals,
   * words for what is not finite.
   */
  public static String fixed(double value, int decimals) {
    double least = StrictMath.pow(10, 1 - decimals);
    double size = Math.abs(value);
    if (size >= LARGEST_FIXED) {
      return significant(value, THREE_DIGITS);
    }
    return size >= least
        ? plain().format("%,." + decimals + "f", value).toString().replace('-', '−')
        : significant(value, TWO_DIGITS);
  }

  /** A loss as it is read: with three decimals, or three digits where it is too large for that. */
  public static String loss(double loss) {
    return fixed(loss, LOSS_DECIMALS);
  }

  /** NaN or an infinity with its sign. */
  public static String notFinite(double value) {
    return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";
  }

  /** A whole number with its thousands set apart. */
  public static String grouped(long value) {
    return plain().format("%,d", value).toString().replace('-', '−');
  }

  /** Whether a number was typed whose comma may as well set thousands apart, as in 1,500. */
  public static boolean isAmbiguous(String text) {
    return text.strip().matches("[+−-]?0*[1-9]\\d{0,2},\\d{3}");
  }

  /**
   * What was typed, if it is a finite number: spaces around it, either minus, and a point or a
   * comma before the decimals are fine, and so are powers of ten as they are written here. What is
   * ambiguous is not.
   */
  public static OptionalDouble parse(String text) {
    if (isAmbiguous(text)) {
      return OptionalDouble.empty();
    }
    String plain =
        lowered(text.strip().replace('−', '-').replaceFirst("\\s*·\\s*10(?=[⁻⁰-⁹¹²³])", "e"))
            .replace(',', '.');
    // Java would read hexadecimal numbers and trailing type letters too.
    if (!plain.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?")) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(plain);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
