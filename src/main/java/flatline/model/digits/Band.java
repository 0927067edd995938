package flatline.model.digits;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A mean over runs, and how sure it is.
 *
 * @param mean of the runs
 * @param low the lower end of Student's 95 % interval of the mean; the mean itself for one run
 * @param high its upper end
 * @param runs how many
 */
public record Band(double mean, double low, double high, int runs) {

  private static final double CONFIDENCE = 0.95;

  /** The band of some numbers; empty if there are none. */
  static Optional<Band> of(double... values) {
    int n = values.length;
    if (n == 0) {
      return Optional.empty();
    }
    double mean = Arrays.stream(values).sum() / n;
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    double half = n == 1 ? 0 : t(n - 1) * Math.sqrt(squares / (n - 1) / n);
    return Optional.of(new Band(mean, mean - half, mean + half, n));
  }

  private static double t(int freedom) {
    return TDistribution.of(freedom).inverseSurvivalProbability((1 - CONFIDENCE) / 2);
  }
}
