package flatline.interchange.table;

import java.util.List;

/**
 * What stands in a column.
 *
 * @param index from 0
 * @param name what the header calls it; empty without one
 * @param numbers how many rows have a number there
 * @param missing how many rows have nothing there
 * @param others how many rows have something else there
 * @param values what stands there, in the order in which it comes first; empty if these are too
 *     many to be classes
 */
public record SurveyedColumn(
    int index, String name, long numbers, long missing, long others, List<Value> values) {

  /** More different values are no classes. */
  public static final int MOST_VALUES = 50;

  /**
   * A value that stands in a column.
   *
   * @param text as it is written
   * @param number what it is; not a number if it is none
   * @param rows in how many rows it stands
   */
  public record Value(String text, double number, long rows) {}

  /** Copies the list. */
  public SurveyedColumn {
    values = List.copyOf(values);
  }

  /** Whether numbers stand there, for the most part. */
  public boolean isOfNumbers() {
    return numbers > 0 && numbers >= others;
  }

  /** Whether all that stands there are numbers. */
  public boolean isOfNumbersAlone() {
    return numbers > 0 && others == 0;
  }

  /** What messages call it. */
  public String shown() {
    return shown(index, name);
  }

  static String shown(int index, String name) {
    return name.isEmpty() ? "column " + (index + 1) : "“" + name + "”";
  }
}
