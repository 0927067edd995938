package flatline.interchange.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a table is written.
 *
 * @param separator between cells; a blank stands for any number of blanks
 * @param decimalComma whether numbers have a comma before their decimals
 * @param header whether the first row names the columns
 */
public record Dialect(char separator, boolean decimalComma, boolean header) {

  /** The first of two that fit equally well is taken. */
  private static final char[] SEPARATORS = {'\t', ';', ',', '|', Rows.BLANKS};

  private static final int ROWS = 100;
  private static final int SAMPLE = 1 << 16;

  /** Shares of rows and numbers from which a copied text is taken for a table. */
  private static final double EVEN = 0.8;

  private static final double NUMERIC = 0.3;

  /** A way to read, and how much of what is read by it looks like a table. */
  private record Guess(
      char separator, boolean decimalComma, List<List<String>> rows, double even, double numeric) {

    double score() {
      return even + numeric;
    }

    boolean isTable() {
      return rows.size() > 1 && even >= EVEN && numeric >= NUMERIC;
    }
  }

  /** The way in which a text is most likely to be written. */
  static Dialect of(String text) {
    Guess best = guess(text);
    return new Dialect(best.separator, best.decimalComma, hasHeader(best));
  }

  /** Whether a text that was copied is a table. */
  public static boolean isTable(String text) {
    return guess(text).isTable();
  }

  private static Guess guess(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    Guess best = new Guess(',', false, List.of(), 0, 0);
    for (char separator : SEPARATORS) {
      Guess other = guess(sample, separator);
      // In the order of likelihood: another must be clearly better.
      best = other.score() > best.score() + 1e-9 ? other : best;
    }
    return best;
  }

  private static Guess guess(String sample, char separator) {
    try {
      List<List<String>> rows = Rows.first(sample, separator, ROWS);
      Map<Integer, Long> sizes =
          rows.stream().collect(Collectors.groupingBy(List::size, Collectors.counting()));
      long even =
          sizes.entrySet().stream()
              .filter(each -> each.getKey() > 1)
              .mapToLong(Map.Entry::getValue)
              .max()
              .orElse(0);
      if (even == 0) {
        return new Guess(separator, false, rows, 0, 0);
      }
      double points = numeric(rows, false);
      double commas = numeric(rows, true);
      boolean comma = commas > points;
      return new Guess(
          separator, comma, rows, (double) even / rows.size(), comma ? commas : points);
    } catch (TableException unreadable) {
      return new Guess(separator, false, List.of(), 0, 0);
    }
  }

  private static double numeric(List<List<String>> rows, boolean comma) {
    return rows.stream()
        .flatMap(List::stream)
        .mapToDouble(cell -> Double.isNaN(CellText.number(cell, comma)) ? 0 : 1)
        .average()
        .orElse(0);
  }

  /** A header says something else than numbers over at least one column of numbers. */
  private static boolean hasHeader(Guess guess) {
    if (guess.rows.isEmpty()) {
      return false;
    }
    List<String> first = guess.rows.getFirst();
    for (int column = 0; column < first.size(); column++) {
      String cell = first.get(column);
      boolean word =
          Double.isNaN(CellText.number(cell, guess.decimalComma)) && !CellText.isMissing(cell);
      if (word && isOfNumbers(guess, column)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfNumbers(Guess guess, int column) {
    List<List<String>> below = guess.rows.subList(1, guess.rows.size());
    long numbers =
        below.stream()
            .filter(row -> row.size() > column)
            .filter(row -> !Double.isNaN(CellText.number(row.get(column), guess.decimalComma)))
            .count();
    return 2 * numbers > below.size();
  }
}
