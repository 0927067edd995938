package flatline.interchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what stands in a column. */
final class ColumnCount {

  /** How many rows have a value, and what number it is. */
  private static final class Seen {
    private final double number;
    private long rows;

    Seen(double number) {
      this.number = number;
    }
  }

  private final boolean decimalComma;
  private final Map<String, Seen> values = new LinkedHashMap<>();
  private boolean tooMany;
  private long numbers;
  private long missing;
  private long others;

  ColumnCount(boolean decimalComma) {
    this.decimalComma = decimalComma;
  }

  void add(String cell) {
    double number = CellText.number(cell, decimalComma);
    if (!Double.isNaN(number)) {
      numbers++;
    } else if (CellText.isMissing(cell)) {
      missing++;
      return;
    } else {
      others++;
    }
    if (!tooMany) {
      values.computeIfAbsent(CellText.value(cell, number), _ -> new Seen(number)).rows++;
      tooMany = values.size() > SurveyedColumn.MOST_VALUES;
    }
  }

  SurveyedColumn column(int index, String name) {
    List<SurveyedColumn.Value> found = new ArrayList<>();
    if (!tooMany) {
      values.forEach(
          (text, seen) -> found.add(new SurveyedColumn.Value(text, seen.number, seen.rows)));
    }
    return new SurveyedColumn(index, name, numbers, missing, others, found);
  }
}
