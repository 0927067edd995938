package flatline.interchange.table;

import java.util.Locale;
import java.util.Set;

/** What stands in the cells of tables. */
final class CellText {

  /** What people and programs write where nothing was measured. */
  private static final Set<String> MISSING =
      Set.of("", "na", "n/a", "nan", "null", "none", "nil", "?", "-", "–", ".", "#n/a", "#nv");

  /** Longer integers may be no doubles. */
  private static final double WHOLE = 1e15;

  private CellText() {}

  /** Whether nothing was measured. */
  static boolean isMissing(String cell) {
    return cell.length() <= 4 && MISSING.contains(cell.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * The number that a cell holds; not a number if it holds none, or none that is finite.
   *
   * @param decimalComma whether a comma stands before the decimals
   */
  static double number(String cell, boolean decimalComma) {
    String text = cell.strip();
    if (text.isEmpty() || !isPlain(text, decimalComma ? ',' : '.')) {
      return Double.NaN;
    }
    try {
      double number = Double.parseDouble(decimalComma ? text.replace(',', '.') : text);
      return Double.isFinite(number) ? number : Double.NaN;
    } catch (NumberFormatException none) {
      return Double.NaN;
    }
  }

  /** Java takes more for numbers than people do: 1f, 0x1p3. */
  private static boolean isPlain(String text, char point) {
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      boolean plain = (at >= '0' && at <= '9') || at == point || at == '-' || at == '+';
      if (!plain && at != 'e' && at != 'E') {
        return false;
      }
    }
    return true;
  }

  /** A cell as a value that labels are told by: 1 and 1.0 are the same. */
  static String value(String cell, double number) {
    if (Double.isNaN(number)) {
      return cell.strip();
    }
    boolean whole = number == Math.rint(number) && Math.abs(number) < WHOLE;
    return whole ? Long.toString((long) number) : Double.toString(number);
  }
}
