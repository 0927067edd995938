package flatline.model.stream;

import flatline.model.activation.Activation;
import flatline.model.activation.Elu;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Tanh;
import flatline.model.random.RandomStream;

/**
 * A network of {@value SlowStream#INPUTS} inputs, one hidden layer of {@value #UNITS} units and a
 * linear output. Weights begin uniform within gain·√(3/in), the gain that of the activation (He et
 * al. 2015) and 1 at the output, biases at 0.
 */
final class HiddenLearner implements OnlineLearner {

  /** How many hidden units there are. */
  static final int UNITS = 5;

  private final Activation activation;
  private final double rate;
  private final double[][] weights = new double[UNITS][SlowStream.INPUTS];
  private final double[] biases = new double[UNITS];
  private final double[] out = new double[UNITS];
  private final boolean[] heard = new boolean[UNITS];
  private final double[] sums = new double[UNITS];
  private final double[] values = new double[UNITS];
  private final double[] slopes = new double[UNITS];
  private double outputBias;

  /**
   * A network before its first sample. Of one seed all begin with the same draws, whatever their
   * activation.
   *
   * @param rate the learning rate
   */
  HiddenLearner(Activation activation, double rate, long seed) {
    this.activation = activation;
    this.rate = rate;
    var random = new RandomStream(seed, "stream.weights");
    double reach = gain(activation) * StrictMath.sqrt(3.0 / SlowStream.INPUTS);
    double outReach = StrictMath.sqrt(3.0 / UNITS);
    for (int unit = 0; unit < UNITS; unit++) {
      for (int i = 0; i < SlowStream.INPUTS; i++) {
        weights[unit][i] = random.uniform(-1, 1) * reach;
      }
      out[unit] = random.uniform(-1, 1) * outReach;
    }
  }

  /** What keeps the spread of signals, as PyTorch's {@code calculate_gain} has it. */
  private static double gain(Activation activation) {
    return switch (activation) {
      case Relu _ -> StrictMath.sqrt(2);
      case Elu _ -> StrictMath.sqrt(2);
      case LeakyRelu leaky -> StrictMath.sqrt(2 / (1 + leaky.alpha() * leaky.alpha()));
      case Tanh _ -> 5.0 / 3;
      default -> 1;
    };
  }

  @Override
  public double learn(double[] inputs, double target) {
    for (int unit = 0; unit < UNITS; unit++) {
      double sum = biases[unit];
      double[] row = weights[unit];
      for (int i = 0; i < SlowStream.INPUTS; i++) {
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
    double step = rate * (2 * error);
    for (int unit = 0; unit < UNITS; unit++) {
      double back = step * out[unit] * slopes[unit];
      out[unit] -= step * values[unit];
      if (back != 0) {
        double[] row = weights[unit];
        for (int i = 0; i < SlowStream.INPUTS; i++) {
          row[i] -= back * inputs[i];
        }
        biases[unit] -= back;
      }
    }
    outputBias -= step;
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
