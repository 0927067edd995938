package flatline.interchange.table;

import flatline.interchange.json.Shown;
import flatline.model.number.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Rows that cannot be used: how many, and what is wrong with the first of them. */
public final class Faults {

  /** So many are named. */
  private static final int NAMED = 3;

  private final List<String> named = new ArrayList<>();
  private long rows;

  Faults() {}

  void add(long line, String column, String must, String cell) {
    String got = cell.isBlank() ? "nothing" : Shown.text(cell.strip());
    add(line, column + " must " + must + ", got " + got);
  }

  void add(long line, String what) {
    rows++;
    if (named.size() < NAMED) {
      named.add("line " + line + ": " + what);
    }
  }

  /** How many there are. */
  public long rows() {
    return rows;
  }

  /** What is wrong with the first of them, by their lines. */
  public String text() {
    String text = String.join("; ", named);
    return rows > NAMED ? text + "; and " + Numbers.grouped(rows - NAMED) + " more" : text;
  }

  /** What is wrong, and the first half of the remedy. */
  public String sentence() {
    String count = rows == 1 ? "1 row" : Numbers.grouped(rows) + " rows";
    return count + " cannot be used: " + text();
  }
}
