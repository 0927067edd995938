package flatline.model.vitals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistogramTest {

  @Test
  void everyValueLiesAboveItsBinsLowerEdgeAndAtMostAtItsUpperOne() {
    var random = new SplittableRandom(1);
    for (int round = 0; round < 200; round++) {
      double scale = Math.scalb(1.0, random.nextInt(-40, 40));
      double shift = random.nextDouble(-3, 3);
      double[] values = random.doubles(50).map(u -> (u + shift) * scale).toArray();
      Histogram histogram = of(16, values);
      int counted = 0;
      for (int bin = 0; bin < histogram.bins(); bin++) {
        double low = histogram.edge(bin);
        double high = histogram.edge(bin + 1);
        double slack = 1e-12 * scale;
        assertTrue(low < high);
        counted += histogram.count(bin);
        long sure =
            DoubleStream.of(values).filter(v -> v > low + slack && v < high - slack).count();
        assertTrue(histogram.count(bin) >= sure, "bin " + bin);
      }
      assertEquals(values.length, counted);
      assertTrue(histogram.bins() >= 16 && histogram.bins() <= 18);
    }
  }

  @Test
  void zeroIsAnEdgeAndAValueOfZeroIsCountedBelowIt() {
    Histogram histogram = of(4, -3, 0, -0.0, 1);
    assertEquals(0, histogram.edge(histogram.binsBelowZero()));
    assertEquals(3, below(histogram));
    assertEquals(2, histogram.count(histogram.binsBelowZero() - 1));
    assertEquals(1, histogram.count(histogram.bins() - 1));
    assertEquals(2, histogram.highest());
  }

  @Test
  void theSmallestPositiveValueIsCountedAboveZero() {
    Histogram histogram = of(16, -0.25, 1e-300, 0.25);
    assertEquals(1, below(histogram));
  }

  /** A dead unit has nothing above 0, but the axis goes on there all the same. */
  @Test
  void thereIsABinOnEitherSideOfZeroHoweverTheValuesLie() {
    for (double[] values : new double[][] {{-1, -2}, {1, 2}, {0, 0}, {-5, -5}, {7}}) {
      Histogram histogram = of(16, values);
      assertTrue(histogram.binsBelowZero() >= 1);
      assertTrue(histogram.bins() > histogram.binsBelowZero());
      assertEquals(DoubleStream.of(values).filter(v -> v <= 0).count(), below(histogram));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "-1.7e308, 1.7e308",
    "-1.7e308, 0",
    "0, 1.7e308",
    "-4.9e-324, 0",
    "0, 4.9e-324",
    "-4.9e-324, 4.9e-324",
    "-1e-322, 2e-322",
  })
  void theLargestAndTheSmallestNumbersHaveBinsToo(double low, double high) {
    Histogram histogram = of(16, low, high);
    assertEquals(2, IntStream.range(0, histogram.bins()).map(histogram::count).sum());
    assertTrue(histogram.bins() <= 32);
    assertTrue(histogram.edge(0) < histogram.edge(histogram.bins()));
  }

  private static int below(Histogram histogram) {
    return IntStream.range(0, histogram.binsBelowZero()).map(histogram::count).sum();
  }

  private static Histogram of(int bins, double... values) {
    double low = DoubleStream.of(values).min().orElse(0);
    double high = DoubleStream.of(values).max().orElse(0);
    Histogram histogram = Histogram.over(low, high, bins);
    histogram.add(values, values.length);
    return histogram;
  }
}
