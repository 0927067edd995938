package flatline.model.network;

/** The output's parameters and gradient sums; its output is its pre-activation o. */
final class OutputUnit {

  final double[] weights;
  double bias;
  private final double[] weightSums;
  private double biasSum;

  OutputUnit(int inputs) {
    weights = new double[inputs];
    weightSums = new double[inputs];
  }

  double forward(double[] input) {
    return WeightedSum.of(bias, weights, input);
  }

  void accumulate(double[] input, double gradient) {
    for (int i = 0; i < weights.length; i++) {
      weightSums[i] += gradient * input[i];
    }
    biasSum += gradient;
  }

  void update(double rate, int samples) {
    double factor = rate / samples;
    bias -= rate * biasSum / samples;
    biasSum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] -= factor * weightSums[i];
      weightSums[i] = 0;
    }
  }

  /** As {@link HiddenLayer#takeMeans}. */
  void takeMeans(double[] into, int from, int samples) {
    for (int i = 0; i < weightSums.length; i++) {
      into[from + i] = weightSums[i] / samples;
      weightSums[i] = 0;
    }
    into[from + weightSums.length] = biasSum / samples;
    biasSum = 0;
  }

  /** Takes something off each parameter: of the weights, and then of the bias. */
  void subtract(double[] moves, int from) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] -= moves[from + i];
    }
    bias -= moves[from + weights.length];
  }

  /** The largest magnitude among the parameters; NaN if one of them is. */
  double largest() {
    double largest = Math.abs(bias);
    for (double weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    return largest;
  }
}
