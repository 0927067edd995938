package flatline.model.network;

/**
 * The sums of a layer's gradients over a minibatch, in the order of its samples. Samples wait until
 * there are four, which {@link RowSums} then adds in one pass over the sums.
 */
final class GradientSums {

  private final double[][] weights;
  private final double[] bias;
  private final double[][] waitingDeltas;
  private final double[][] waitingInputs;
  private int waiting;

  GradientSums(int inputs, int units) {
    weights = new double[inputs][units];
    bias = new double[units];
    waitingDeltas = new double[RowSums.AT_ONCE][units];
    waitingInputs = new double[inputs][RowSums.AT_ONCE];
  }

  /** Adds a sample's gradient: of each weight ∂L/∂z times its input, of each bias ∂L/∂z. */
  void add(double[] delta, double[] input) {
    System.arraycopy(delta, 0, waitingDeltas[waiting], 0, delta.length);
    for (int i = 0; i < waitingInputs.length; i++) {
      waitingInputs[i][waiting] = input[i];
    }
    for (int u = 0; u < bias.length; u++) {
      bias[u] += delta[u];
    }
    waiting++;
    if (waiting == RowSums.AT_ONCE) {
      settle();
    }
  }

  /** Adds what waits; to be called before the sums are read. */
  void settle() {
    for (int i = 0; waiting > 0 && i < weights.length; i++) {
      RowSums.add(weights[i], waitingDeltas, waitingInputs[i], waiting);
    }
    waiting = 0;
  }

  /** Of the weights with which the units take an input. */
  double[] ofInput(int input) {
    return weights[input];
  }

  /** Of the biases. */
  double[] ofBias() {
    return bias;
  }

  /** Forgets those of one unit. */
  void drop(int unit) {
    settle();
    bias[unit] = 0;
    for (double[] sums : weights) {
      sums[unit] = 0;
    }
  }

  /** Hands over a unit's sums, weights then bias, each divided by n, and clears them. */
  int takeMeans(int unit, double[] into, int from, int samples) {
    int at = from;
    for (double[] sums : weights) {
      into[at++] = sums[unit] / samples;
      sums[unit] = 0;
    }
    into[at++] = bias[unit] / samples;
    bias[unit] = 0;
    return at;
  }
}
