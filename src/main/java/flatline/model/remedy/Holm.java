package flatline.model.remedy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Many comparisons at once: Holm's step-down correction (1979), which keeps the chance that even
 * one of them is taken for a difference by mistake below the level, whatever they depend on.
 */
final class Holm {

  private Holm() {}

  /**
   * The p values of a family, corrected: each can be held against the level as if it stood alone.
   *
   * @param ps two-sided, 0 to 1; NaN for one that was not made, which stays so and does not count
   */
  static double[] correct(double[] ps) {
    double[] corrected = ps.clone();
    List<Integer> rising =
        IntStream.range(0, ps.length)
            .filter(i -> !Double.isNaN(ps[i]))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> ps[i]))
            .toList();
    double most = 0;
    for (int rank = 0; rank < rising.size(); rank++) {
      int at = rising.get(rank);
      most = Math.max(most, Math.min(1, (rising.size() - rank) * ps[at]));
      corrected[at] = most;
    }
    return corrected;
  }
}
