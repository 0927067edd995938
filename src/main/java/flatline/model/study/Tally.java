package flatline.model.study;

import java.util.Arrays;
import org.apache.commons.statistics.inference.BinomialTest;

/**
 * In how many seeds one contender lies above, below and at the other.
 *
 * @param higher seeds with a difference above 0
 * @param lower below 0
 * @param equal of exactly 0
 */
public record Tally(int higher, int lower, int equal) {

  /** With fewer that differ, even all of them on one side would not be told from chance. */
  private static final int FEWEST = 6;

  /** Counts the signs of differences. */
  static Tally of(double... differences) {
    int higher = (int) Arrays.stream(differences).filter(each -> each > 0).count();
    int lower = (int) Arrays.stream(differences).filter(each -> each < 0).count();
    return new Tally(higher, lower, differences.length - higher - lower);
  }

  /** The number of seeds. */
  public int seeds() {
    return higher + lower + equal;
  }

  /** The two-sided p of the sign test, in which equal ones are left out; 1 if all are equal. */
  public double signP() {
    int unequal = higher + lower;
    return unequal == 0 ? 1 : BinomialTest.withDefaults().test(unequal, higher, 0.5).getPValue();
  }

  /** What the sign test allows to be said. */
  public Verdict verdict() {
    int unequal = higher + lower;
    if (seeds() == 0 || (unequal > 0 && unequal < FEWEST)) {
      return Verdict.TOO_FEW;
    }
    if (signP() >= PairedDifference.CHANCE) {
      return Verdict.NO_DIFFERENCE;
    }
    return higher > lower ? Verdict.HIGHER : Verdict.LOWER;
  }
}
