package flatline.model.vitals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowCountsTest {

  private static final double NEGATIVE_NAN = Double.longBitsToDouble(-1L);

  /** With what bits have a way of their own for, and neighbours of the edges. */
  private static double[] numbers() {
    return DoubleStream.concat(
            DoubleStream.of(
                0,
                -0.0,
                Double.MIN_VALUE,
                -Double.MIN_VALUE,
                Double.MAX_VALUE,
                -Double.MAX_VALUE,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Double.NaN,
                NEGATIVE_NAN,
                Math.nextUp(0.5),
                0.5,
                Math.nextDown(0.5)),
            new SplittableRandom(1).doubles(100, -2, 2))
        .toArray();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.0, -Double.MIN_VALUE, 0.5, -1.25, Double.MAX_VALUE})
  void whatIsAboveAnEdgeIsWhatComparesSo(double edge) {
    for (double each : numbers()) {
      assertEquals(each > edge ? 1 : 0, RowCounts.above(new double[] {each}, edge, 1), "" + each);
    }
    long above = Arrays.stream(numbers()).filter(each -> each > edge).count();
    assertEquals(above, RowCounts.above(numbers(), edge, numbers().length));
  }

  @Test
  void whatIsNotZeroIsWhatComparesSo() {
    for (double each : numbers()) {
      assertEquals(each != 0 ? 1 : 0, RowCounts.notZero(new double[] {each}, 1), "" + each);
    }
    assertEquals(numbers().length - 2, RowCounts.notZero(numbers(), numbers().length));
  }

  @Test
  void onlyTheFirstNumbersCount() {
    double[] row = {1, 1, 1, 1};
    assertEquals(2, RowCounts.above(row, 0, 2));
    assertEquals(3, RowCounts.notZero(row, 3));
  }
}
