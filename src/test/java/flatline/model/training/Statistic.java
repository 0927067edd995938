package flatline.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.DoubleStream;

/**
 * A figure over seeds, in short, and whether two programs that draw other random numbers agree in
 * it.
 *
 * @param mean of the values that are finite
 * @param interval half the width of the mean's 95 % interval
 * @param median of those values
 * @param finite how many they are
 */
record Statistic(double mean, double interval, double median, int finite) {

  /** Of a figure by seed. */
  static Statistic of(double[] values) {
    double[] sorted = sorted(values);
    int n = sorted.length;
    double mean = DoubleStream.of(sorted).average().orElse(Double.NaN);
    double squares = DoubleStream.of(sorted).map(v -> (v - mean) * (v - mean)).sum();
    double median = n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    return new Statistic(mean, 1.96 * Math.sqrt(squares / (n - 1) / n), median, n);
  }

  /** Of four cells of a table: an empty one is no number. */
  static Statistic parse(String mean, String interval, String median, String finite) {
    return new Statistic(number(mean), number(interval), number(median), Integer.parseInt(finite));
  }

  private static double number(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  private static double[] sorted(double[] values) {
    return DoubleStream.of(values).filter(Double::isFinite).sorted().toArray();
  }

  /** Whether a mean says little, some of so many seeds having none. */
  boolean mayExplode(int seeds) {
    return finite < seeds || !Double.isFinite(interval);
  }

  /** As many seeds are finite as chance allows: within three standard errors. */
  void checkFinite(int seeds, double[] measured, int ownSeeds, String what) {
    double share = (double) finite / seeds;
    double own = (double) sorted(measured).length / ownSeeds;
    double common = (share * seeds + own * ownSeeds) / (seeds + ownSeeds);
    double error = Math.sqrt(common * (1 - common) * (1.0 / seeds + 1.0 / ownSeeds));
    assertEquals(share, own, 3 * error + 1e-12, what + ": share of finite seeds");
  }

  /** The tolerance agreed on: three standard errors of the difference, or 0.005. */
  void checkMean(double[] measured, String what) {
    Statistic own = of(measured);
    double error = Math.hypot(interval, own.interval) / 1.96;
    assertEquals(mean, own.mean, Math.max(0.005, 3 * error), what + ": mean");
  }

  /** The same three standard errors, in ranks: where one explodes the interval says nothing. */
  void checkMedian(double[] measured, String what) {
    double[] sorted = sorted(measured);
    int ranks = (int) Math.ceil(3 * Math.sqrt(sorted.length / 2.0));
    double low = sorted[Math.max(0, sorted.length / 2 - ranks)] - 0.005;
    double high = sorted[Math.min(sorted.length - 1, sorted.length / 2 + ranks)] + 0.005;
    assertTrue(
        median >= low && median <= high,
        what + ": median " + median + " is not within " + low + " and " + high);
  }
}
