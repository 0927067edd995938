package flatline.model.stream;

/** One linear unit on the inputs, from weights of 0: what a network has to beat. */
final class LinearLearner implements OnlineLearner {

  private final double[] weights = new double[SlowStream.INPUTS];
  private final double rate;
  private double bias;

  /**
   * @param rate the learning rate
   */
  LinearLearner(double rate) {
    this.rate = rate;
  }

  @Override
  public double learn(double[] inputs, double target) {
    double output = bias;
    for (int i = 0; i < weights.length; i++) {
      output += weights[i] * inputs[i];
    }
    double error = output - target;
    double step = rate * (2 * error);
    for (int i = 0; i < weights.length; i++) {
      weights[i] -= step * inputs[i];
    }
    bias -= step;
    return error * error;
  }

  @Override
  public double takeSilent() {
    return Double.NaN;
  }
}
