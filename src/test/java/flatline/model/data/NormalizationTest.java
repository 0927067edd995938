package flatline.model.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import flatline.model.data.Normalization.Kind;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizationTest {

  private static final Dataset FOUR =
      new Dataset(
          new double[] {1, 2, 3, 4}, new double[] {-10, 0, 0, 10}, new double[] {1, -1, -1, 1});

  @Test
  void standardizedDividesByTheDeviationOverNNotNMinusOne() {
    Dataset data = Normalization.STANDARDIZED.apply(FOUR);
    assertEquals(-1.5 / Math.sqrt(1.25), data.x(0));
    assertEquals(-0.5 / Math.sqrt(1.25), data.x(1));
    assertEquals(10 / Math.sqrt(50), data.y(3));
    assertEquals(0, data.y(1));
  }

  @Test
  void standardizedHasMeanZeroAndVarianceOneOnEachAxisByItself() {
    Dataset data =
        Normalization.STANDARDIZED.apply(
            new DataSource.Generated(DataKind.MOONS, 501, 0.1).samples(4));
    for (IntToDoubleFunction axis : new IntToDoubleFunction[] {data::x, data::y}) {
      assertEquals(0, mean(data, axis), 1e-14);
      assertEquals(1, mean(data, i -> axis.applyAsDouble(i) * axis.applyAsDouble(i)), 1e-14);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e300, 1.7e308, 1e155, 1e-155, 1e-310, 4.9e-324})
  void coordinatesOfAnySizeAreStandardized(double size) {
    double[] x = {-size, size, -size, size};
    Dataset data =
        Normalization.STANDARDIZED.apply(new Dataset(x, new double[] {1, 2, 3, 4}, new double[4]));
    for (int i = 0; i < 4; i++) {
      assertEquals(Math.signum(x[i]), data.x(i));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1000, -400, -334, 334, 400, 900})
  void aPowerOfTwoOnEveryCoordinateChangesNoBit(int power) {
    Dataset near = new DataSource.Generated(DataKind.MOONS, 101, 0.1).samples(4);
    double[] x = new double[near.size()];
    double[] y = new double[near.size()];
    for (int i = 0; i < x.length; i++) {
      x[i] = Math.scalb(near.x(i), power);
      y[i] = near.y(i);
    }
    Dataset expected = Normalization.STANDARDIZED.apply(near);
    Dataset far = Normalization.STANDARDIZED.apply(new Dataset(x, y, new double[x.length]));
    for (int i = 0; i < x.length; i++) {
      assertEquals(expected.x(i), far.x(i));
      assertEquals(expected.y(i), far.y(i));
    }
  }

  private static double mean(Dataset data, IntToDoubleFunction axis) {
    double sum = 0;
    for (int i = 0; i < data.size(); i++) {
      sum += axis.applyAsDouble(i);
    }
    return sum / data.size();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, -0.3, 1e9 + 0.7, 1e-300})
  void anAxisWithoutVarianceIsOnlyCentred(double everywhere) {
    // The rounded mean of three tenths is not a tenth: its error must not be scaled up to 1.
    double[] x = {everywhere, everywhere, everywhere};
    Dataset data =
        new Normalization(Kind.STANDARDIZED, 2, 5, 0)
            .apply(new Dataset(x, new double[] {1, 2, 3}, new double[] {1, 1, -1}));
    for (int i = 0; i < 3; i++) {
      assertEquals(5, data.x(i));
    }
    assertEquals(-2 * Math.sqrt(1.5), data.y(0), 1e-15);
  }

  @ParameterizedTest
  @CsvSource({"5, 0, 0", "1, 1.5, 1.5", "-2, 4, -3", "0, 1, 2"})
  void itIsScaledFirstAndThenOffset(double scale, double offsetX, double offsetY) {
    Dataset plain = Normalization.STANDARDIZED.apply(FOUR);
    Dataset data = new Normalization(Kind.STANDARDIZED, scale, offsetX, offsetY).apply(FOUR);
    for (int i = 0; i < FOUR.size(); i++) {
      assertEquals(plain.x(i) * scale + offsetX, data.x(i));
      assertEquals(plain.y(i) * scale + offsetY, data.y(i));
    }
  }

  @Test
  void noneTakesThePointsAsTheyAreButScalesAndOffsetsThemToo() {
    assertEquals(FOUR, new Normalization(Kind.NONE, 1, 0, 0).apply(FOUR));
    Dataset data = new Normalization(Kind.NONE, 0.5, 1, -1).apply(FOUR);
    assertEquals(3, data.x(3));
    assertEquals(-6, data.y(0));
  }

  @Test
  void labelsAndTheOrderStayAndTheOriginalIsUntouched() {
    Dataset data = new Normalization(Kind.STANDARDIZED, 3, 1, 1).apply(FOUR);
    for (int i = 0; i < FOUR.size(); i++) {
      assertEquals(FOUR.label(i), data.label(i));
    }
    assertEquals(1, FOUR.x(0));
  }

  @ParameterizedTest
  @CsvSource({"NaN, 0, 0", "1, Infinity, 0", "1, 0, -Infinity"})
  void whatIsNotFiniteIsRefused(double scale, double x, double y) {
    assertThrows(IllegalArgumentException.class, () -> new Normalization(Kind.NONE, scale, x, y));
  }
}
