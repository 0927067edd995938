package flatline.interchange.table;

import flatline.model.data.DataSource.Point;
import java.util.Collections;
import java.util.List;

/** Makes samples of rows. */
final class PointReader implements Rows.Taker {

  private static final String NUMBER = "be a number";

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
          "x, y and the label must be three columns, got "
              + name(choice.x())
              + ", "
              + name(choice.y())
              + " and "
              + name(choice.label())
              + ". Choose another one");
    }
  }

  private String name(int column) {
    return survey.columns().get(column).shown();
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
      faults.add(line, "must have " + columns + " cells, got " + cells.size());
    } else if (cells.size() > columns && !isBlank(cells.subList(columns, cells.size()))) {
      faults.add(line, "must have " + columns + " cells, got " + cells.size());
    } else {
      read(line, cells);
    }
    return true;
  }

  private static boolean isBlank(List<String> cells) {
    return cells.stream().allMatch(String::isBlank);
  }

  private void read(long line, List<String> cells) {
    double x = CellText.number(cells.get(choice.x()), comma);
    double y = CellText.number(cells.get(choice.y()), comma);
    String cell = cells.get(choice.label());
    double number = CellText.number(cell, comma);
    if (Double.isNaN(x)) {
      faults.add(line, name(choice.x()), NUMBER, cells.get(choice.x()));
    } else if (Double.isNaN(y)) {
      faults.add(line, name(choice.y()), NUMBER, cells.get(choice.y()));
    } else {
      add(line, x, y, cell, number);
    }
  }

  private void add(long line, double x, double y, String cell, double number) {
    switch (choice.labels()) {
      case Labels.Amounts() -> {
        if (Double.isNaN(number)) {
          faults.add(line, name(choice.label()), NUMBER, cell);
        } else {
          points.add(new Point(x, y, number));
        }
      }
      case Labels.Classes(String one) -> {
        if (Double.isNaN(number) && CellText.isMissing(cell)) {
          faults.add(line, name(choice.label()), "be a label", cell);
        } else {
          points.add(new Point(x, y, CellText.value(cell, number).equals(one) ? 1 : -1));
        }
      }
    }
  }
}
