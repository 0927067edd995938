package flatline.interchange.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import flatline.interchange.table.TableTrouble.Argument;
import flatline.interchange.table.TableTrouble.Kind;
import java.util.ArrayList;
import java.util.List;

/** Takes a text apart into rows of cells; empty lines and comments after # are passed over. */
final class Rows {

  /** Values one below the other, with any number of blanks between them. */
  static final char BLANKS = ' ';

  /** Is given one row after the other. */
  interface Taker {
    /**
     * Takes a row.
     *
     * @param line the line on which it begins, from 1
     * @return whether more are wanted
     */
    boolean take(long line, List<String> cells) throws TableException;
  }

  private Rows() {}

  /**
   * Reads rows until no more are wanted.
   *
   * @param strict whether a quote that is not closed is refused
   */
  static void read(String text, char separator, boolean strict, Taker taker) throws TableException {
    CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .commentStrategy(CommentStrategy.SKIP)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .trimWhitespacesAroundQuotes(separator != BLANKS)
            .allowUnclosedQuote(!strict)
            .ofCsvRecord(text);
    long line = 0;
    try {
      for (CsvRecord each : reader) {
        line = each.getStartingLineNumber();
        List<String> cells = cells(each.getFields(), separator);
        if (!isEmpty(cells) && !taker.take(line, cells)) {
          return;
        }
      }
    } catch (CsvParseException broken) {
      throw new TableException(Kind.QUOTE, new Argument.Line(line));
    }
  }

  private static List<String> cells(List<String> fields, char separator) {
    if (separator != BLANKS) {
      return fields;
    }
    List<String> cells = new ArrayList<>(fields);
    cells.removeIf(String::isBlank);
    return cells;
  }

  private static boolean isEmpty(List<String> cells) {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** The first rows of a text; of the last that is cut off, what is there. */
  static List<List<String>> first(String text, char separator, int most) throws TableException {
    List<List<String>> rows = new ArrayList<>();
    read(
        text,
        separator,
        false,
        (_, cells) -> {
          rows.add(List.copyOf(cells));
          return rows.size() < most;
        });
    return rows;
  }
}
