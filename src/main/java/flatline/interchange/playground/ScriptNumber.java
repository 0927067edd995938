package flatline.interchange.playground;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** Numbers as JavaScript's unary plus reads them from text. */
final class ScriptNumber {

  /** Gives no digit back: a million of them are looked at once. */
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(?:[0-9]++\\.?+[0-9]*+|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?");

  /** More digits than the largest number has in any of the bases. */
  private static final int MOST_DIGITS = 1024;

  /** White space and line ends of the language; some of it Java does not count as such. */
  private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}\\uFEFF]+|[\\s\\p{Z}\\uFEFF]+$");

  private ScriptNumber() {}

  /** The number; NaN if it is none. */
  static double of(String text) {
    String trimmed = trim(text);
    if (trimmed.isEmpty()) {
      return 0;
    }
    if (DECIMAL.matcher(trimmed).matches()) {
      return Double.parseDouble(trimmed);
    }
    return switch (trimmed) {
      case "Infinity", "+Infinity" -> Double.POSITIVE_INFINITY;
      case "-Infinity" -> Double.NEGATIVE_INFINITY;
      default -> withBase(trimmed);
    };
  }

  /** Without white space at both ends. */
  static String trim(String text) {
    return EDGES.matcher(text).replaceAll("");
  }

  private static double withBase(String text) {
    if (text.length() < 3 || text.charAt(0) != '0') {
      return Double.NaN;
    }
    int base =
        switch (text.charAt(1)) {
          case 'x', 'X' -> 16;
          case 'o', 'O' -> 8;
          case 'b', 'B' -> 2;
          default -> 0;
        };
    String digits = text.substring(2);
    boolean all = base > 0 && digits.chars().allMatch(each -> each < 128 && isDigit(each, base));
    if (!all) {
      return Double.NaN;
    }
    String significant = digits.replaceFirst("^0++(?=.)", "");
    return significant.length() > MOST_DIGITS
        ? Double.POSITIVE_INFINITY
        : new BigInteger(significant, base).doubleValue();
  }

  private static boolean isDigit(int character, int base) {
    return Character.digit(character, base) >= 0;
  }
}
