package flatline.model.remedy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

/** Against Holm's procedure done by hand. */
class HolmTest {

  @Test
  void theSmallestIsTimesAllTheNextTimesOneLess() {
    double[] corrected = Holm.correct(new double[] {0.01, 0.04, 0.03, 0.005});
    assertArrayEquals(new double[] {0.03, 0.06, 0.06, 0.02}, corrected, 1e-15);
  }

  @Test
  void noneIsMoreThanOneAndNoneLessThanASmallerOne() {
    double[] corrected = Holm.correct(new double[] {0.9, 0.8, 0.3});
    assertArrayEquals(new double[] {1, 1, 0.9}, corrected, 1e-15);
  }

  @Test
  void whatWasNotComparedDoesNotCount() {
    double[] corrected = Holm.correct(new double[] {Double.NaN, 0.02, Double.NaN, 0.03});
    assertArrayEquals(new double[] {Double.NaN, 0.04, Double.NaN, 0.04}, corrected, 1e-15);
  }
}
