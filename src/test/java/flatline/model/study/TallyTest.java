package flatline.model.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void theSignTestIsExact() {
    // As R's binom.test(9, 10) and binom.test(163, 200) say.
    assertEquals(0.02148438, new Tally(9, 1, 0).signP(), 1e-8);
    assertEquals(Verdict.HIGHER, new Tally(9, 1, 4).verdict());
    assertTrue(new Tally(37, 163, 0).signP() < 1e-15);
    assertEquals(Verdict.LOWER, new Tally(37, 163, 0).verdict());
    assertEquals(Verdict.NO_DIFFERENCE, new Tally(104, 96, 0).verdict());
  }

  @Test
  void fiveOfFiveAreTooFewAndEqualOnesAreNoDifference() {
    assertEquals(Verdict.TOO_FEW, new Tally(5, 0, 100).verdict());
    assertEquals(Verdict.HIGHER, new Tally(6, 0, 100).verdict());
    assertEquals(Verdict.NO_DIFFERENCE, new Tally(0, 0, 3).verdict());
    assertEquals(Verdict.TOO_FEW, new Tally(0, 0, 0).verdict());
    assertEquals(1, new Tally(0, 0, 3).signP());
  }

  /** Mostly a little above 0, sometimes far below. */
  private static double[] skewed(int seeds, int each, double far) {
    return IntStream.range(0, seeds)
        .mapToDouble(i -> i % each == 0 ? far * (1 + 0.01 * i) : 0.01 + 1e-5 * i)
        .toArray();
  }

  @Test
  void theMeanMayLieWhereMostSeedsDoNot() {
    PairedDifference of = PairedDifference.of(skewed(200, 5, -1), new double[200]);
    assertEquals(new Tally(160, 40, 0), of.tally());
    assertEquals(Verdict.HIGHER, of.tally().verdict());
    assertEquals(Verdict.LOWER, of.ofMean());
    double[] negated = Arrays.stream(skewed(200, 5, -1)).map(each -> -each).toArray();
    PairedDifference other = PairedDifference.of(negated, new double[200]);
    assertEquals(Verdict.LOWER, other.tally().verdict());
    assertEquals(Verdict.HIGHER, other.ofMean());
    assertFalse(other.isOfRanksAlone() && other.ofRanks() == Verdict.HIGHER);
  }

  @Test
  void ranksMayTellWhatNeitherMeanNorNumberDoes() {
    // As many above as below; those above are the larger ones but for one outlier below.
    double[] differences =
        IntStream.range(0, 40)
            .mapToDouble(i -> i % 2 == 0 ? 2 + 0.01 * i : -1 - 0.01 * i)
            .toArray();
    differences[1] = -60;
    PairedDifference of = PairedDifference.of(differences, new double[40]);
    assertEquals(Verdict.NO_DIFFERENCE, of.tally().verdict());
    assertEquals(Verdict.NO_DIFFERENCE, of.ofMean());
    assertEquals(Verdict.HIGHER, of.ofRanks());
    assertTrue(of.isOfRanksAlone());
  }
}
