package flatline.model.stream;

import flatline.model.data.SlowStream;
import flatline.model.network.Network;

/** One linear unit on the inputs: what a network has to beat. */
final class LinearLearner implements OnlineLearner {

  private final double[] weights = new double[SlowStream.INPUTS];
  private final double rate;
  private double bias;

  /**
   * A unit before its first sample.
   *
   * @param start its first weights
   * @param rate the learning rate of e²/2
   */
  LinearLearner(Network start, double rate) {
    this.rate = rate;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = start.weight(0, 0, i);
    }
    bias = start.bias(0, 0);
  }

  @Override
  public double learn(double[] inputs, double target) {
    double output = bias;
    for (int i = 0; i < weights.length; i++) {
      output += weights[i] * inputs[i];
    }
    double error = output - target;
    for (int i = 0; i < weights.length; i++) {
      weights[i] -= rate * (error * inputs[i]);
    }
    bias -= rate * error;
    return error * error;
  }

  @Override
  public double takeSilent() {
    return Double.NaN;
  }
}
