package flatline.interchange.table;

import flatline.interchange.table.TableTrouble.Argument;
import flatline.interchange.table.TableTrouble.Kind;
import java.util.ArrayList;
import java.util.List;

/** Rows that cannot be used: how many, and what is wrong with the first of them. */
public final class Faults {

  /** So many are named. */
  private static final int NAMED = 3;

  private final List<TableTrouble> named = new ArrayList<>();
  private long rows;

  Faults() {}

  /**
   * A cell that is not what it must be.
   *
   * @param wrong what is wrong if something stands there
   * @param missing what is wrong if nothing does
   */
  void add(long line, SurveyedColumn column, String cell, Kind wrong, Kind missing) {
    var at = new Argument.Line(line);
    var of = new Argument.Column(column.index(), column.name());
    add(
        cell.isBlank()
            ? TableTrouble.of(missing, at, of)
            : TableTrouble.of(wrong, at, of, new Argument.Found(cell.strip())));
  }

  void add(TableTrouble what) {
    rows++;
    if (named.size() < NAMED) {
      named.add(what);
    }
  }

  /** How many there are. */
  public long rows() {
    return rows;
  }

  /**
   * What is wrong with the first of them, by their lines.
   *
   * @throws java.util.NoSuchElementException if there are none
   */
  public TableTrouble first() {
    TableTrouble all = named.getFirst();
    for (TableTrouble next : named.subList(1, named.size())) {
      all = TableTrouble.of(Kind.BOTH, new Argument.Part(all), new Argument.Part(next));
    }
    return rows > NAMED
        ? TableTrouble.of(Kind.MORE, new Argument.Part(all), new Argument.HowMany(rows - NAMED))
        : all;
  }

  /**
   * What is wrong, and the first half of the remedy.
   *
   * @throws java.util.NoSuchElementException if nothing is
   */
  public TableTrouble trouble() {
    var first = new Argument.Part(first());
    return rows == 1
        ? TableTrouble.of(Kind.ROW, first)
        : TableTrouble.of(Kind.ROWS, new Argument.HowMany(rows), first);
  }
}
