package flatline.model.stream;

import static flatline.model.data.SlowStream.INPUTS;
import static flatline.model.stream.StreamStart.UNITS;

import flatline.model.activation.Activation;
import flatline.model.network.Network;

/** A network with one hidden layer and a linear output. */
final class HiddenLearner implements OnlineLearner {

  private final Activation activation;
  private final double rate;
  private final double[][] weights = new double[UNITS][INPUTS];
  private final double[] biases = new double[UNITS];
  private final double[] out = new double[UNITS];
  private final boolean[] heard = new boolean[UNITS];
  private final double[] sums = new double[UNITS];
  private final double[] values = new double[UNITS];
  private final double[] slopes = new double[UNITS];
  private double outputBias;

  /**
   * A network before its first sample.
   *
   * @param start its first weights
   * @param rate the learning rate of e²/2
   */
  HiddenLearner(Network start, Activation activation, double rate) {
    this.activation = activation;
    this.rate = rate;
    for (int unit = 0; unit < UNITS; unit++) {
      for (int i = 0; i < INPUTS; i++) {
        weights[unit][i] = start.weight(0, unit, i);
      }
      biases[unit] = start.bias(0, unit);
      out[unit] = start.weight(1, 0, unit);
    }
    outputBias = start.bias(1, 0);
  }

  @Override
  public double learn(double[] inputs, double target) {
    for (int unit = 0; unit < UNITS; unit++) {
      double sum = biases[unit];
      double[] row = weights[unit];
      for (int i = 0; i < INPUTS; i++) {
        sum += row[i] * inputs[i];
      }
      sums[unit] = sum;
      heard[unit] |= sum > 0;
    }
    activation.apply(sums, values, slopes, UNITS);
    double output = outputBias;
    for (int unit = 0; unit < UNITS; unit++) {
      output += out[unit] * values[unit];
    }
    double error = output - target;
    for (int unit = 0; unit < UNITS; unit++) {
      double delta = out[unit] * error * slopes[unit];
      out[unit] -= rate * (error * values[unit]);
      if (delta != 0) {
        double[] row = weights[unit];
        for (int i = 0; i < INPUTS; i++) {
          row[i] -= rate * (delta * inputs[i]);
        }
        biases[unit] -= rate * delta;
      }
    }
    outputBias -= rate * error;
    return error * error;
  }

  @Override
  public double takeSilent() {
    int silent = 0;
    for (int unit = 0; unit < UNITS; unit++) {
      silent += heard[unit] ? 0 : 1;
      heard[unit] = false;
    }
    return silent / (double) UNITS;
  }
}
