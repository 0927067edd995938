package flatline.model.activation;

import java.util.Arrays;

/**
 * How long one evaluation of f takes on this machine, over repeated measurements, in nanoseconds.
 *
 * @param activation the function
 * @param least the shortest time
 * @param lowerQuartile a quarter of the times is shorter
 * @param median half of the times are shorter
 * @param upperQuartile a quarter of the times is longer
 * @param most the longest time
 */
public record Cost(
    Activation activation,
    double least,
    double lowerQuartile,
    double median,
    double upperQuartile,
    double most) {

  /**
   * Sums up measured times.
   *
   * @param nanos at least one, in any order
   */
  static Cost of(Activation activation, double[] nanos) {
    double[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Cost(
        activation,
        sorted[0],
        quantile(sorted, 0.25),
        quantile(sorted, 0.5),
        quantile(sorted, 0.75),
        sorted[sorted.length - 1]);
  }

  /** Linear between neighbours. */
  private static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
