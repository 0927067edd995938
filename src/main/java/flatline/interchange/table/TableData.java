package flatline.interchange.table;

import flatline.interchange.table.TableTrouble.Argument;
import flatline.interchange.table.TableTrouble.Kind;
import flatline.model.data.DataSource;
import flatline.model.data.DataSource.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * The samples of a table.
 *
 * @param points those of the rows that can be used, in their order
 * @param faults the other rows
 */
public record TableData(List<Point> points, Faults faults) {

  /**
   * Reads the samples.
   *
   * @throws TableException if the columns cannot be used so, whatever rows are left out
   * @throws java.util.concurrent.CancellationException if nobody wants them any more
   */
  public static TableData of(TableSurvey survey, Choice choice, Watch watch) throws TableException {
    var reader = new PointReader(survey, choice, watch);
    Rows.read(survey.table().text(), survey.dialect().separator(), true, reader);
    return new TableData(reader.points(), reader.faults());
  }

  /**
   * The samples, if there are enough of them.
   *
   * @param labels what the labels mean
   * @throws TableException if there are not
   */
  public DataSource.Points source(Labels labels) throws TableException {
    if (points.size() < DataSource.Generated.SAMPLES.least()) {
      var left = new Argument.HowMany(points.size());
      throw faults.rows() == 0
          ? new TableException(Kind.FEW, left)
          : new TableException(Kind.FEW_LEFT, left, new Argument.Part(faults.trouble()));
    }
    if (labels instanceof Labels.Classes(String one)) {
      checkClasses(one);
    }
    return DataSource.Points.of(points);
  }

  private void checkClasses(String one) throws TableException {
    long ones = points.stream().filter(each -> each.label() > 0).count();
    if (ones == 0) {
      throw new TableException(Kind.NO_ONE, new Argument.Value(one));
    }
    if (ones == points.size()) {
      throw new TableException(Kind.ALL_ONE, new Argument.Value(one));
    }
  }

  /** Copies nothing: there may be a million. */
  static List<Point> room(long rows) {
    return new ArrayList<>((int) rows);
  }
}
