package flatline.cli.argument;

import flatline.model.rule.Whole;
import picocli.CommandLine.TypeConversionException;

/** Whole numbers as they are typed. */
final class WholeText {

  private WholeText() {}

  /**
   * The number that a text is.
   *
   * @throws TypeConversionException if it is none, or not in the range; the message says what it
   *     must be
   */
  static long within(Whole range, String text) {
    try {
      long number = Long.parseLong(text);
      if (range.holds(number)) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      throw refuse(range, text);
    }
    throw refuse(range, text);
  }

  private static TypeConversionException refuse(Whole range, String text) {
    return new TypeConversionException("must " + range.must() + ", got \"" + text + "\"");
  }
}
