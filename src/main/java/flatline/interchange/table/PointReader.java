package flatline.interchange.table;

import flatline.interchange.table.TableTrouble.Argument;
import flatline.interchange.table.TableTrouble.Kind;
import flatline.model.data.DataSource.Point;
import java.util.Collections;
import java.util.List;

/** Makes samples of rows. */
final class PointReader implements Rows.Taker {

  private final TableSurvey survey;
  private final Choice choice;
  private final Watch watch;
  private final boolean comma;
  private final Faults faults = new Faults();
  private final List<Point> points;
  private final int needed;
  private boolean begun;
  private long rows;

  PointReader(TableSurvey survey, Choice choice, Watch watch) throws TableException {
    this.survey = survey;
    this.choice = choice;
    this.watch = watch;
    comma = survey.dialect().decimalComma();
    points = TableData.room(survey.rows());
    needed = Math.max(choice.label(), Math.max(choice.x(), choice.y())) + 1;
    if (choice.x() == choice.y() || choice.label() == choice.x() || choice.label() == choice.y()) {
      throw new TableException(
          Kind.TWICE, argument(choice.x()), argument(choice.y()), argument(choice.label()));
    }
  }

  private SurveyedColumn column(int index) {
    return survey.columns().get(index);
  }

  private Argument argument(int index) {
    return new Argument.Column(index, column(index).name());
  }

  List<Point> points() {
    return Collections.unmodifiableList(points);
  }

  Faults faults() {
    return faults;
  }

  @Override
  public boolean take(long line, List<String> cells) {
    if (!begun && survey.dialect().header()) {
      begun = true;
      return true;
    }
    begun = true;
    watch.at(rows++);
    int columns = survey.columns().size();
    if (cells.size() < needed) {
      faults.add(length(line, columns, cells));
    } else if (cells.size() > columns && !isBlank(cells.subList(columns, cells.size()))) {
      faults.add(length(line, columns, cells));
    } else {
      read(line, cells);
    }
    return true;
  }

  private static TableTrouble length(long line, int columns, List<String> cells) {
    return TableTrouble.of(
        Kind.CELLS,
        new Argument.Line(line),
        new Argument.HowMany(columns),
        new Argument.HowMany(cells.size()));
  }

  private void noNumber(long line, int column, List<String> cells) {
    faults.add(line, column(column), cells.get(column), Kind.NO_NUMBER, Kind.MISSING_NUMBER);
  }

  private static boolean isBlank(List<String> cells) {
    return cells.stream().allMatch(String::isBlank);
  }

  private void read(long line, List<String> cells) {
    double x = CellText.number(cells.get(choice.x()), comma);
    double y = CellText.number(cells.get(choice.y()), comma);
    double number = CellText.number(cells.get(choice.label()), comma);
    if (Double.isNaN(x)) {
      noNumber(line, choice.x(), cells);
    } else if (Double.isNaN(y)) {
      noNumber(line, choice.y(), cells);
    } else {
      add(line, x, y, cells, number);
    }
  }

  private void add(long line, double x, double y, List<String> cells, double number) {
    String cell = cells.get(choice.label());
    switch (choice.labels()) {
      case Labels.Amounts() -> {
        if (Double.isNaN(number)) {
          noNumber(line, choice.label(), cells);
        } else {
          points.add(new Point(x, y, number));
        }
      }
      case Labels.Classes(String one) -> {
        if (Double.isNaN(number) && CellText.isMissing(cell)) {
          faults.add(line, column(choice.label()), cell, Kind.NO_LABEL, Kind.MISSING_LABEL);
        } else {
          points.add(new Point(x, y, CellText.value(cell, number).equals(one) ? 1 : -1));
        }
      }
    }
  }
}
