package flatline.model.language;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Sentences, one after the other: with a blank between them, but for Chinese ones, whose signs are
 * as wide as a character and bring their blank along. By the characters that meet, since a Chinese
 * text may hold English names.
 */
public final class RunningText {

  /** Where the characters begin that are written without blanks: Chinese ones and their signs. */
  private static final int WIDE = 0x2E80;

  /** Where the signs end that stand between Chinese characters: full stop, brackets, quotes. */
  private static final int SIGNS_END = 0x303F;

  /** Commas, colons and the like of full width. */
  private static final int FORMS = 0xFF00;

  private RunningText() {}

  /** Puts sentences in a row; empty ones are no sentences. */
  public static Collector<String, ?, String> inARow() {
    return Collectors.collectingAndThen(Collectors.toList(), RunningText::inARow);
  }

  /** The same of a list. */
  public static String inARow(List<String> sentences) {
    var row = new StringBuilder();
    for (String next : sentences) {
      if (!row.isEmpty() && !next.isEmpty()) {
        row.append(gap(row.charAt(row.length() - 1), next.charAt(0)));
      }
      row.append(next);
    }
    return row.toString();
  }

  /** What stands between two pieces of a text, by the letters that meet there. */
  public static String gap(char before, char after) {
    return isSign(before) || (isWide(before) && isWide(after)) ? "" : " ";
  }

  private static boolean isSign(char letter) {
    return (letter >= 0x3000 && letter <= SIGNS_END) || letter >= FORMS;
  }

  private static boolean isWide(char letter) {
    // Korean is written with blanks, but nobody speaks it here.
    return letter >= WIDE;
  }
}
