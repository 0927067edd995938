package flatline.model.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DistributionTest {

  /** Student's sleep data (1908): hours gained by ten patients with each of two drugs. */
  private static final double[] FIRST = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

  private static final double[] SECOND = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

  @Test
  void theIntervalIsStudents() {
    // As R's t.test(first) and quantile(first) say.
    Distribution of = Distribution.of(FIRST);
    assertEquals(10, of.count());
    assertEquals(0.75, of.mean(), 1e-12);
    assertEquals(-0.5297804, of.low(), 1e-6);
    assertEquals(2.0297804, of.high(), 1e-6);
    assertEquals(0.35, of.median(), 1e-12);
    assertEquals(-0.175, of.quartiles().lower(), 1e-12);
    assertEquals(1.7, of.quartiles().upper(), 1e-12);
    assertEquals(-1.6, of.quartiles().least());
    assertEquals(3.7, of.quartiles().greatest());
  }

  @Test
  void numbersThatAreNotFiniteAreLeftOut() {
    Distribution of = Distribution.of(1, Double.NaN, 2, Double.POSITIVE_INFINITY, 3);
    assertEquals(3, of.count());
    assertEquals(2, of.mean());
  }

  @Test
  void nothingAndOneNumberHaveNoInterval() {
    assertTrue(Double.isNaN(Distribution.of().mean()));
    assertTrue(Double.isNaN(Distribution.of().median()));
    assertEquals(7, Distribution.of(7).mean());
    assertTrue(Double.isNaN(Distribution.of(7).low()));
  }

  @Test
  void equalNumbersAreTheirOwnMeanAndInterval() {
    Distribution of = Distribution.of(0.1, 0.1, 0.1, 0.1, 0.1, 0.1);
    assertEquals(0.1, of.mean());
    assertEquals(0.1, of.low());
    assertEquals(0.1, of.high());
  }

  @Test
  void pairsAreComparedSeedBySeed() {
    // As R's t.test(second, first, paired = TRUE) and wilcox.test of the same say.
    PairedDifference of = PairedDifference.of(SECOND, FIRST);
    assertEquals(1.58, of.differences().mean(), 1e-12);
    assertEquals(0.7001142, of.differences().low(), 1e-6);
    assertEquals(2.4598858, of.differences().high(), 1e-6);
    assertEquals(0.009091, of.wilcoxonP(), 1e-6);
    assertEquals(1, of.rankBiserial(), 1e-12);
    assertEquals(1.2845, of.cohenDz(), 1e-3);
    assertEquals(Verdict.HIGHER, of.ofMean());
    assertEquals(Verdict.LOWER, PairedDifference.of(FIRST, SECOND).ofMean());
  }

  @Test
  void aPairWithoutAFiniteValueIsLeftOut() {
    PairedDifference of =
        PairedDifference.of(new double[] {1, Double.NaN, 3}, new double[] {0, 1, Double.NaN});
    assertEquals(1, of.differences().count());
    assertEquals(Verdict.TOO_FEW, of.ofMean());
  }

  @Test
  void contendersThatDoTheSameShowNoDifference() {
    PairedDifference of = PairedDifference.of(FIRST, FIRST);
    assertEquals(Verdict.NO_DIFFERENCE, of.ofMean());
    assertEquals(1, of.wilcoxonP());
    assertEquals(0, of.rankBiserial());
    assertEquals(0, of.cohenDz());
    assertTrue(Double.isNaN(PairedDifference.of(new double[0], new double[0]).wilcoxonP()));
  }
}
