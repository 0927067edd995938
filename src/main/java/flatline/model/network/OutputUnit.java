package flatline.model.network;

/**
 * The output's parameters and gradient sums; its output is its pre-activation o. Where the output
 * has an activation of its own, its unit is the last of the layers below, and this hands on what
 * that one gives.
 */
final class OutputUnit {

  final double[] weights;
  double bias;
  private final double[] weightSums;
  private final boolean handsOn;
  private double biasSum;
  private double sum;

  OutputUnit(int inputs) {
    this(inputs, false);
  }

  private OutputUnit(int inputs, boolean handsOn) {
    this.handsOn = handsOn;
    weights = new double[inputs];
    weightSums = new double[inputs];
  }

  /** One that hands on the only thing it is given: it has no parameters to learn. */
  static OutputUnit handingOn() {
    OutputUnit unit = new OutputUnit(1, true);
    unit.weights[0] = 1;
    return unit;
  }

  boolean handsOn() {
    return handsOn;
  }

  double forward(double[] input) {
    sum = handsOn ? input[0] : WeightedSum.of(bias, weights, input);
    return sum;
  }

  /** What the last pass came to. */
  double sum() {
    return sum;
  }

  void accumulate(double[] input, double gradient) {
    if (handsOn) {
      return;
    }
    for (int i = 0; i < weights.length; i++) {
      weightSums[i] += gradient * input[i];
    }
    biasSum += gradient;
  }

  void update(double rate, int samples) {
    if (handsOn) {
      return;
    }
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
    if (handsOn) {
      return;
    }
    for (int i = 0; i < weightSums.length; i++) {
      into[from + i] = weightSums[i] / samples;
      weightSums[i] = 0;
    }
    into[from + weightSums.length] = biasSum / samples;
    biasSum = 0;
  }

  /** Takes something off each parameter: of the weights, and then of the bias. */
  void subtract(double[] moves, int from) {
    if (handsOn) {
      return;
    }
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
