package flatline.model.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
