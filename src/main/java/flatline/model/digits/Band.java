package flatline.model.digits;

import java.util.Arrays;
import java.util.Optional;

/**
 * A mean over runs, and how sure it is.
 *
 * @param mean of the runs
 * @param low the lower end of Student's 95 % interval of the mean; the mean itself for one run
 * @param high its upper end
 * @param runs how many
 */
public record Band(double mean, double low, double high, int runs) {

  /** The 97.5 % points of Student's t for 1 to 30 degrees of freedom. */
  private static final double[] T = {
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160,
    2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056,
    2.052, 2.048, 2.045, 2.042
  };

  private static final double NORMAL = 1.96;

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

  /** Beyond the table the first two terms of its expansion around the normal quantile. */
  private static double t(int freedom) {
    return freedom <= T.length
        ? T[freedom - 1]
        : NORMAL + (NORMAL * NORMAL * NORMAL + NORMAL) / (4 * freedom);
  }
}
