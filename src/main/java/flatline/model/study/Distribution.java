package flatline.model.study;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Numbers in short; those that are not finite are left out. Without enough of them a figure is NaN.
 *
 * @param count how many there are
 * @param mean their mean
 * @param low the lower end of Student's 95 % interval of the mean; NaN for fewer than two
 * @param high its upper end
 * @param deviation the standard deviation of the sample, dividing by n − 1
 * @param quartiles least, lower quartile, median, upper quartile, greatest (Hyndman &amp; Fan 1996,
 *     definition 7)
 */
public record Distribution(
    int count, double mean, double low, double high, double deviation, Quartiles quartiles) {

  /** The numbers at five places of the sorted sample. */
  public record Quartiles(
      double least, double lower, double median, double upper, double greatest) {}

  private static final double CONFIDENCE = 0.95;

  private static final double[] FIFTHS = {0, 0.25, 0.5, 0.75, 1};

  /** The distribution of some numbers. */
  public static Distribution of(double... values) {
    double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
    int n = finite.length;
    double mean = mean(finite);
    double deviation = deviation(finite, mean);
    double reach = n < 2 ? Double.NaN : quantile(n) * deviation / StrictMath.sqrt(n);
    return new Distribution(n, mean, mean - reach, mean + reach, deviation, quartiles(finite));
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return clamp(values, sum / values.length);
  }

  /** The mean of equal numbers is that number, though their sum was rounded. */
  private static double clamp(double[] values, double mean) {
    if (values.length == 0) {
      return Double.NaN;
    }
    double least = Arrays.stream(values).min().orElseThrow();
    double greatest = Arrays.stream(values).max().orElseThrow();
    return Double.isFinite(mean) ? Math.clamp(mean, least, greatest) : mean;
  }

  private static double deviation(double[] values, double mean) {
    if (values.length < 2) {
      return Double.NaN;
    }
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return StrictMath.sqrt(squares / (values.length - 1));
  }

  private static double quantile(int count) {
    return TDistribution.of(count - 1).inverseSurvivalProbability((1 - CONFIDENCE) / 2);
  }

  private static Quartiles quartiles(double[] values) {
    double[] at =
        Quantile.withDefaults().with(Quantile.EstimationMethod.HF7).evaluate(values, FIFTHS);
    return new Quartiles(at[0], at[1], at[2], at[3], at[4]);
  }

  /**
   * The same of numbers that cannot lie outside of limits: the interval of a mean over few of them
   * may, and says nothing there.
   */
  public Distribution within(double least, double most) {
    return new Distribution(
        count, mean, Math.max(least, low), Math.min(most, high), deviation, quartiles);
  }

  /** The middle quartile; NaN without values. */
  public double median() {
    return quartiles.median();
  }
}
