package flatline.model.theory.survey;

import flatline.model.theory.experiment.Interval;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How often something happened.
 *
 * @param hits how many of the trials
 * @param trials how many there were, at least 1
 */
public record Proportion(long hits, long trials) {

  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  /** The share of the trials. */
  public double value() {
    return (double) hits / trials;
  }

  /**
   * The score interval of Wilson 1927, "Probable inference, the law of succession, and statistical
   * inference", which is of use at 0 and 1 too.
   *
   * @param level how sure it is to hold the probability, for example 0.95
   */
  public Interval interval(double level) {
    double z = STANDARD.inverseSurvivalProbability((1 - level) / 2);
    double n = trials;
    double p = value();
    double centre = p + z * z / (2 * n);
    double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    double scale = 1 + z * z / n;
    // At either end the score is exact; rounding must not leave it out.
    return new Interval(
        hits == 0 ? 0 : (centre - half) / scale, hits == trials ? 1 : (centre + half) / scale);
  }
}
