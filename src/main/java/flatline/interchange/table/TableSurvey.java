package flatline.interchange.table;

import flatline.interchange.table.TableTrouble.Argument;
import flatline.interchange.table.TableTrouble.Kind;
import flatline.model.data.DataSource;
import java.util.ArrayList;
import java.util.List;

/**
 * What is in a table, before anybody has said what its columns are for.
 *
 * @param table what was looked at
 * @param dialect how it is written
 * @param columns all of them
 * @param rows how many there are below the header
 * @param first the first rows below the header, cell by cell
 */
public record TableSurvey(
    TableText table,
    Dialect dialect,
    List<SurveyedColumn> columns,
    long rows,
    List<List<String>> first) {

  /** What is shown of a table before it is used. */
  private static final int SHOWN = 12;

  /** Two inputs and a label. */
  private static final int LEAST_COLUMNS = 3;

  /** More columns than any table that is meant has. */
  private static final int MOST_COLUMNS = 1000;

  /** Copies the lists. */
  public TableSurvey {
    columns = List.copyOf(columns);
    first = List.copyOf(first);
  }

  /**
   * Reads a table from end to end.
   *
   * @throws TableException if there is no table that could be used
   * @throws java.util.concurrent.CancellationException if nobody wants to know any more
   */
  public static TableSurvey of(TableText table, Watch watch) throws TableException {
    return of(table, Dialect.of(table.text()), watch);
  }

  /** Reads a table that is written in a certain way. */
  public static TableSurvey of(TableText table, Dialect dialect, Watch watch)
      throws TableException {
    var surveyor = new Surveyor(dialect, watch);
    Rows.read(table.text(), dialect.separator(), true, surveyor);
    var survey = new TableSurvey(table, dialect, surveyor.columns(), surveyor.rows, surveyor.first);
    survey.check();
    return survey;
  }

  private void check() throws TableException {
    if (rows == 0) {
      throw new TableException(Kind.EMPTY);
    }
    if (columns.size() < LEAST_COLUMNS) {
      throw new TableException(Kind.COLUMNS, new Argument.HowMany(columns.size()));
    }
    long ofNumbers = columns.stream().filter(SurveyedColumn::isOfNumbers).count();
    if (ofNumbers < 2) {
      throw new TableException(Kind.NUMBERS, new Argument.HowMany(ofNumbers));
    }
  }

  /** Counts as it goes. */
  private static final class Surveyor implements Rows.Taker {

    private final Dialect dialect;
    private final Watch watch;
    private final List<ColumnCount> counts = new ArrayList<>();
    private final List<List<String>> first = new ArrayList<>();
    private List<String> header = List.of();
    private boolean begun;
    private int width;
    private long rows;

    Surveyor(Dialect dialect, Watch watch) {
      this.dialect = dialect;
      this.watch = watch;
    }

    @Override
    public boolean take(long line, List<String> cells) throws TableException {
      if (!begun) {
        begun = true;
        width = Math.min(MOST_COLUMNS, cells.size());
        if (dialect.header()) {
          header = List.copyOf(cells);
          return true;
        }
      }
      watch.at(rows);
      if (rows == DataSource.Generated.SAMPLES.most()) {
        throw new TableException(Kind.LENGTH, new Argument.HowMany(rows), new Argument.Line(line));
      }
      count(cells);
      if (first.size() < SHOWN) {
        first.add(List.copyOf(cells));
      }
      rows++;
      return true;
    }

    private void count(List<String> cells) {
      while (counts.size() < width) {
        counts.add(new ColumnCount(dialect.decimalComma()));
      }
      for (int column = 0; column < counts.size(); column++) {
        counts.get(column).add(column < cells.size() ? cells.get(column) : "");
      }
    }

    List<SurveyedColumn> columns() {
      List<SurveyedColumn> columns = new ArrayList<>();
      for (int index = 0; index < counts.size(); index++) {
        String name = index < header.size() ? header.get(index).strip() : "";
        columns.add(counts.get(index).column(index, name));
      }
      // A separator at the end of each line makes no column.
      while (!columns.isEmpty() && isNothing(columns.getLast())) {
        columns.removeLast();
      }
      return columns;
    }

    private static boolean isNothing(SurveyedColumn column) {
      return column.name().isEmpty() && column.numbers() + column.others() == 0;
    }
  }
}
