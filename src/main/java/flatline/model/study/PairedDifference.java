package flatline.model.study;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;

/**
 * Two contenders compared seed by seed: same data, same first weights, same minibatches. Seeds in
 * which one of them has no finite value are left out.
 *
 * <p>Mean, number of seeds and ranks answer three questions, and the answers may differ: a few
 * large differences weigh more than many small ones. None of them stands for the others.
 *
 * @param differences one minus the other, with Student's 95 % interval of their mean
 * @param tally in how many seeds one lies above or below the other
 * @param wilcoxonP the two-sided p of Wilcoxon's signed-rank test (1945), differences of 0 left out
 *     as he did; 1 if all are 0, NaN without any
 * @param rankBiserial the matched-pairs rank-biserial correlation (Kerby 2014): share of the rank
 *     sum in favour of positive differences minus the share of negative ones, −1 to 1; 0 if all
 *     differences are 0
 * @param cohenDz Cohen's d of paired samples: mean difference over its standard deviation; 0 if all
 *     differences are 0, NaN if all others are equal
 */
public record PairedDifference(
    Distribution differences, Tally tally, double wilcoxonP, double rankBiserial, double cohenDz) {

  /** Below this a p is taken for more than chance. */
  static final double CHANCE = 0.05;

  /**
   * Compares two contenders.
   *
   * @param of values by seed
   * @param against the other's values of the same seeds
   */
  public static PairedDifference of(double[] of, double[] against) {
    double[] differences =
        IntStream.range(0, of.length)
            .mapToDouble(i -> of[i] - against[i])
            .filter(Double::isFinite)
            .toArray();
    Distribution distribution = Distribution.of(differences);
    Tally tally = Tally.of(differences);
    if (differences.length == 0) {
      return new PairedDifference(distribution, tally, Double.NaN, Double.NaN, Double.NaN);
    }
    double[] changes = Arrays.stream(differences).filter(each -> each != 0).toArray();
    if (changes.length == 0) {
      return new PairedDifference(distribution, tally, 1, 0, 0);
    }
    var test = WilcoxonSignedRankTest.withDefaults().test(changes);
    double spread = distribution.deviation();
    return new PairedDifference(
        distribution,
        tally,
        test.getPValue(),
        rankBiserial(test.getStatistic(), changes.length),
        spread > 0 ? distribution.mean() / spread : Double.NaN);
  }

  /** All ranks sum to n (n + 1) / 2, exactly; what is not in favour of one is of the other. */
  private static double rankBiserial(double up, int count) {
    double all = count * (count + 1.0) / 2;
    double down = all - up;
    return (up - down) / all;
  }

  /** What the interval of the mean allows to be said. */
  public Verdict ofMean() {
    if (differences.count() < 2) {
      return Verdict.TOO_FEW;
    }
    if (differences.low() > 0) {
      return Verdict.HIGHER;
    }
    return differences.high() < 0 ? Verdict.LOWER : Verdict.NO_DIFFERENCE;
  }

  /** What Wilcoxon's test allows to be said. */
  public Verdict ofRanks() {
    if (differences.count() < 2) {
      return Verdict.TOO_FEW;
    }
    if (wilcoxonP >= CHANCE) {
      return Verdict.NO_DIFFERENCE;
    }
    return rankBiserial > 0 ? Verdict.HIGHER : Verdict.LOWER;
  }

  /** Whether the ranks tell a difference that neither the mean nor the number of seeds tells. */
  public boolean isOfRanksAlone() {
    return ofRanks().isClear() && ofRanks() != ofMean() && ofRanks() != tally.verdict();
  }
}
