package flatline.model.network;

import flatline.model.activation.Activation;
import flatline.model.activation.Growth;
import java.util.Arrays;

/**
 * One hidden layer's parameters, gradient sums and what the last forward pass left in it.
 *
 * <p>Weights lie input by input, so that a loop over the units runs through memory in order and the
 * compiler can put several units into one instruction: each unit's sum still runs over its inputs
 * in their order, so the bits are those of the plain formula. A copy, unit by unit, serves the
 * backward pass in the same way.
 */
final class HiddenLayer {

  final double[][] weights;
  final double[] bias;
  final double[] z;
  final double[] value;
  final double[] slope;
  final double[] delta;
  private final double[][] byUnit;
  private final GradientSums sums;
  private final double[] largest;
  private final boolean[] frozen;
  private int frozenUnits;
  Activation activation;
  Growth growth;

  HiddenLayer(int inputs, int units, Activation activation) {
    this.activation = activation;
    growth = activation.growth();
    weights = new double[inputs][units];
    byUnit = new double[units][inputs];
    bias = new double[units];
    sums = new GradientSums(inputs, units);
    z = new double[units];
    value = new double[units];
    slope = new double[units];
    delta = new double[units];
    largest = new double[units];
    frozen = new boolean[units];
  }

  int units() {
    return bias.length;
  }

  void become(Activation other) {
    activation = other;
    growth = other.growth();
  }

  void setWeight(int unit, int input, double weight) {
    weights[input][unit] = weight;
    byUnit[unit][input] = weight;
  }

  boolean isFrozen(int unit) {
    return frozen[unit];
  }

  void setFrozen(int unit, boolean freeze) {
    frozenUnits += (freeze ? 1 : 0) - (frozen[unit] ? 1 : 0);
    frozen[unit] = freeze;
  }

  void forward(double[] input) {
    sumAll(input);
    activation.apply(z, value, slope, z.length);
  }

  /** A unit's z for an input, without a pass. */
  double sum(int unit, double[] input) {
    double sum = bias[unit];
    for (int i = 0; i < input.length; i++) {
      sum += weights[i][unit] * input[i];
    }
    return sum;
  }

  void sumAll(double[] input) {
    System.arraycopy(bias, 0, z, 0, z.length);
    RowSums.add(z, weights, input);
  }

  /** Takes the gradient from a single unit above: ∂L/∂z = w·g·f′(z). */
  void backwardFrom(double[] weightsAbove, double gradient) {
    for (int u = 0; u < delta.length; u++) {
      delta[u] = weightsAbove[u] * gradient * slope[u];
    }
  }

  /** Takes the gradient from the layer above, summed in the order of its units. */
  void backwardFrom(HiddenLayer above) {
    Arrays.fill(delta, 0);
    RowSums.add(delta, above.byUnit, above.delta);
    for (int u = 0; u < delta.length; u++) {
      delta[u] *= slope[u];
    }
  }

  /** Adds this sample's gradient to the minibatch's sums. */
  void accumulate(double[] input) {
    sums.add(delta, input);
  }

  /**
   * Moves the parameters against the mean gradient and clears the sums.
   *
   * @return the largest magnitude among the parameters; NaN if one of them is
   */
  double update(double rate, int samples) {
    sums.settle();
    dropFrozenSums();
    double factor = rate / samples;
    double[] biasSums = sums.ofBias();
    for (int u = 0; u < bias.length; u++) {
      bias[u] -= rate * biasSums[u] / samples;
      biasSums[u] = 0;
      largest[u] = Math.abs(bias[u]);
    }
    for (int i = 0; i < weights.length; i++) {
      move(weights[i], sums.ofInput(i), factor);
    }
    copyByUnit();
    return largestOf(largest);
  }

  /** Takes something off each parameter, unit by unit; returns where that ends. */
  int subtract(double[] moves, int from) {
    int at = from;
    for (int u = 0; u < bias.length; u++) {
      if (frozen[u]) {
        at += weights.length + 1;
        continue;
      }
      for (double[] row : weights) {
        row[u] -= moves[at++];
      }
      bias[u] -= moves[at++];
    }
    copyByUnit();
    return at;
  }

  /** The largest magnitude among the parameters; NaN if one of them is. */
  double largest() {
    double most = largestOf(bias);
    for (double[] row : weights) {
      most = Math.max(most, largestOf(row));
    }
    return most;
  }

  private static double largestOf(double[] numbers) {
    double most = 0;
    for (double each : numbers) {
      most = Math.max(most, Math.abs(each));
    }
    return most;
  }

  /** A unit without gradient sums stays as it is, to the bit. */
  void dropFrozenSums() {
    for (int u = 0; frozenUnits > 0 && u < frozen.length; u++) {
      if (frozen[u]) {
        sums.drop(u);
      }
    }
  }

  /** Hands over the sums, unit by unit, weights then bias, each divided by n, and clears them. */
  int takeMeans(double[] into, int from, int samples) {
    sums.settle();
    int at = from;
    for (int u = 0; u < bias.length; u++) {
      at = sums.takeMeans(u, into, at, samples);
    }
    return at;
  }

  /** Writes the parameters down, unit by unit, weights then bias; returns where they end. */
  int copyTo(double[] into, int from) {
    int at = from;
    for (int u = 0; u < bias.length; u++) {
      for (double[] row : weights) {
        into[at++] = row[u];
      }
      into[at++] = bias[u];
    }
    return at;
  }

  /** Moves one unit of a layer with two inputs; returns the largest magnitude it has then. */
  double move(int unit, double less0, double less1, double lessBias) {
    double w0 = weights[0][unit] -= less0;
    double w1 = weights[1][unit] -= less1;
    double b = bias[unit] -= lessBias;
    return Math.max(Math.max(Math.abs(w0), Math.abs(w1)), Math.abs(b));
  }

  private void move(double[] row, double[] rowSums, double factor) {
    for (int u = 0; u < row.length; u++) {
      row[u] -= factor * rowSums[u];
      rowSums[u] = 0;
      largest[u] = Math.max(largest[u], Math.abs(row[u]));
    }
  }

  void copyByUnit() {
    for (int u = 0; u < byUnit.length; u++) {
      for (int i = 0; i < weights.length; i++) {
        byUnit[u][i] = weights[i][u];
      }
    }
  }
}
