package flatline.viewmodel.study;

import flatline.model.lanes.Measure;
import java.util.Arrays;

/**
 * The values that the colours of a map reach over; what lies beyond has the colour of the end.
 *
 * @param low where the colours begin
 * @param high where they end
 * @param below whether there are values below
 * @param above whether there are values above
 */
public record MapSpan(double low, double high, boolean below, boolean above) {

  /** So many values are within, of those that have no natural end. */
  private static final double SHARE = 0.95;

  private static final double LEAST_DIFFERENCE = 0.01;
  private static final double CHANCE = 0.5;

  /**
   * The span for some values, none of them NaN.
   *
   * @param difference whether they are differences: then 0 lies in the middle
   */
  static MapSpan of(double[] values, Measure measure, boolean difference) {
    if (difference) {
      double reach = reach(Arrays.stream(values).map(Math::abs).toArray());
      return of(values, -reach, reach);
    }
    return switch (measure) {
      case DEAD_START, DEAD_END, DORMANT_END -> of(values, 0, 1);
      case ACCURACY -> of(values, CHANCE, 1);
      case DEATHS, REVIVALS, HALF_DEAD, LOSS -> of(values, 0, reach(values));
    };
  }

  private static MapSpan of(double[] values, double low, double high) {
    return new MapSpan(
        low,
        high,
        Arrays.stream(values).anyMatch(value -> value < low),
        Arrays.stream(values).anyMatch(value -> value > high));
  }

  /** A round number that most of the values lie below. */
  private static double reach(double[] values) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    double most = sorted.length == 0 ? 1 : sorted[(int) (SHARE * (sorted.length - 1))];
    double wanted = Math.max(most, LEAST_DIFFERENCE);
    double power = Math.pow(10, Math.floor(Math.log10(wanted)));
    for (double nice : new double[] {1, 2, 5}) {
      if (nice * power >= wanted * (1 - 1e-9)) {
        return nice * power;
      }
    }
    return 10 * power;
  }

  /** How far a value lies along the colours, 0 to 1. */
  public double share(double value) {
    return Math.clamp((value - low) / (high - low), 0, 1);
  }
}
