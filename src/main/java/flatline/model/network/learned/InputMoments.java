package flatline.model.network.learned;

import flatline.model.network.Propagation;
import flatline.model.network.Samples;

/** Means and covariances of the inputs over a training set; immutable. */
public final class InputMoments {

  private final double[] means;
  private final double[][] covariances;

  /** Those of some samples: the means first, then the covariances about them. */
  public InputMoments(Samples samples) {
    int inputs = samples.size() == 0 ? 0 : samples.input(0).length;
    means = new double[inputs];
    covariances = new double[inputs][inputs];
    for (int i = 0; i < samples.size(); i++) {
      for (int j = 0; j < inputs; j++) {
        means[j] += samples.input(i)[j];
      }
    }
    for (int j = 0; j < inputs; j++) {
      means[j] /= samples.size();
    }
    for (int i = 0; i < samples.size(); i++) {
      add(samples.input(i));
    }
    for (double[] row : covariances) {
      for (int k = 0; k < inputs; k++) {
        row[k] /= samples.size();
      }
    }
  }

  private void add(double[] input) {
    for (int j = 0; j < means.length; j++) {
      for (int k = 0; k < means.length; k++) {
        covariances[j][k] += (input[j] - means[j]) * (input[k] - means[k]);
      }
    }
  }

  /** The mean of an input. */
  public double mean(int input) {
    return means[input];
  }

  /** The covariance of two inputs, or the variance of one. */
  public double covariance(int one, int other) {
    return covariances[one][other];
  }

  /** The mean of a first-layer unit's z, less its bias. */
  double mean(Propagation network, int unit) {
    double mean = 0;
    for (int input = 0; input < means.length; input++) {
      mean += network.weight(0, unit, input) * means[input];
    }
    return mean;
  }

  /** The biased variance of a first-layer unit's z: wᵀCw, never below 0. */
  double variance(Propagation network, int unit) {
    double variance = 0;
    for (int one = 0; one < means.length; one++) {
      double along = 0;
      for (int other = 0; other < means.length; other++) {
        along += covariances[one][other] * network.weight(0, unit, other);
      }
      variance += network.weight(0, unit, one) * along;
    }
    return Math.max(variance, 0);
  }
}
