package flatline.model.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.rule.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointsTest {

  private static final List<DataSource.Point> TWO =
      List.of(new DataSource.Point(3, 4, -1), new DataSource.Point(1, 2, 0.5));

  @Test
  void pointsKeepTheirOrderWhateverTheSeed() {
    var points = DataSource.Points.of(TWO);
    Dataset data = points.samples(1);
    assertEquals(2, points.size());
    assertEquals(
        new Dataset(new double[] {3, 1}, new double[] {4, 2}, new double[] {-1, 0.5}), data);
    assertEquals(data, points.samples(99));
  }

  @Test
  void labelsDecideWhichTasksPointsAreFor() {
    var points = DataSource.Points.of(TWO);
    points.check(Task.REGRESSION);
    assertTrue(points.suits(Task.REGRESSION));
    assertFalse(points.suits(Task.CLASSIFICATION));
    assertEquals(
        "data.points[1][2] must be -1 or 1, got 0.5",
        assertThrows(Refusal.class, () -> points.check(Task.CLASSIFICATION)).getMessage());
    var classes = DataSource.Points.of(List.of(TWO.getFirst(), TWO.getFirst()));
    classes.check(Task.CLASSIFICATION);
    assertTrue(classes.suits(Task.CLASSIFICATION) && classes.suits(Task.REGRESSION));
  }

  @Test
  void pointsAreEqualByValue() {
    var points = DataSource.Points.of(TWO);
    assertEquals(points, DataSource.Points.of(new ArrayList<>(TWO)));
    assertEquals(points.hashCode(), DataSource.Points.of(new ArrayList<>(TWO)).hashCode());
    assertNotEquals(points, DataSource.Points.of(TWO.reversed()));
  }

  @Test
  void laterChangesOfTheListOrTheArraysDoNotReachIn() {
    var list = new ArrayList<>(TWO);
    var points = DataSource.Points.of(list);
    list.clear();
    assertEquals(2, points.size());
    double[] x = {1, 2};
    var data = new Dataset(x, x, x);
    x[0] = 7;
    data.toRows()[1][1] = 7;
    assertEquals(new Dataset(new double[] {1, 2}, new double[] {1, 2}, new double[] {1, 2}), data);
  }

  @Test
  void fewerThanTwoPointsAndNumbersThatAreNotFiniteAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> DataSource.Points.of(TWO.subList(0, 1)));
    assertThrows(IllegalArgumentException.class, () -> new DataSource.Point(Double.NaN, 0, 1));
    assertThrows(
        IllegalArgumentException.class, () -> new DataSource.Point(0, Double.POSITIVE_INFINITY, 1));
    assertThrows(
        IllegalArgumentException.class, () -> new DataSource.Point(0, 0, Double.NEGATIVE_INFINITY));
  }

  @Test
  void dataSetsAreEqualByValueAndNeedEquallyLongArrays() {
    var data = new Dataset(new double[] {1}, new double[] {2}, new double[] {1});
    var same = new Dataset(new double[] {1}, new double[] {2}, new double[] {1});
    assertEquals(data, same);
    assertEquals(data.hashCode(), same.hashCode());
    assertNotEquals(data, new Dataset(new double[] {1}, new double[] {2}, new double[] {-1}));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Dataset(new double[1], new double[2], new double[1]));
  }
}
