package flatline.model.activation;

import java.util.Arrays;

/**
 * How long one evaluation of f takes on this machine, over repeated measurements, in nanoseconds.
 *
 * @param activation the function
 * @param lowerQuartile a quarter of the times is shorter
 * @param median half of the times are shorter
 * @param upperQuartile a quarter of the times is longer
 */
public record Cost(
    Activation activation, double lowerQuartile, double median, double upperQuartile) {

  /**
   * Sums up measured times.
   *
   * @param nanos at least one, in any order
   */
  static Cost of(Activation activation, double[] nanos) {
    double[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Cost(
        activation, quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75));
  }

  /** Linear between neighbours. */
  private static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
