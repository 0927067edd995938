package flatline.model.network;

import java.util.Arrays;

/**
 * The sums of a network's gradients over pieces of samples, in the order of the samples: with the
 * bits that {@link Propagation} gives, sample by sample.
 */
public final class ColumnGradient {

  /** Sums that grow side by side, so that none waits for its last addition. */
  private static final int AT_ONCE = 4;

  private final SampleColumns piece;
  private final AllParameters parameters;
  private final double[][][] delta;
  private final double[][][] weightSums;
  private final double[][] biasSums;
  private final double[] outputSums;
  private final double[] ones;
  private final double[] outputDelta;
  private final double[] outputBias = new double[1];
  private int samples;

  /** No sums yet, of pieces of so many samples. */
  ColumnGradient(SampleColumns piece, int samples) {
    this.piece = piece;
    parameters = piece.network().parameters;
    Shape shape = parameters.shape();
    int layers = parameters.hidden.length;
    delta = new double[layers][][];
    weightSums = new double[layers][][];
    biasSums = new double[layers][];
    for (int layer = 0; layer < layers; layer++) {
      delta[layer] = new double[shape.units(layer)][samples];
      weightSums[layer] = new double[shape.inputs(layer)][shape.units(layer)];
      biasSums[layer] = new double[shape.units(layer)];
    }
    outputSums = new double[parameters.output.weights.length];
    outputDelta = new double[samples];
    ones = new double[samples];
    Arrays.fill(ones, 1);
  }

  /** Adds those of the piece that was passed forward last. */
  public void add() {
    Loss loss = piece.network().loss();
    int count = piece.count();
    samples += count;
    for (int p = 0; p < count; p++) {
      outputDelta[p] = loss.gradient(piece.output()[p], piece.label(p));
    }
    int last = delta.length - 1;
    if (!parameters.output.handsOn()) {
      addProducts(piece.signal(last), outputDelta, outputSums, count);
      addProducts(new double[][] {outputDelta}, ones, outputBias, count);
    }
    for (int layer = last; layer >= 0; layer--) {
      for (int u = 0; u < delta[layer].length; u++) {
        delta(layer, u, count);
      }
      for (int i = 0; i < weightSums[layer].length; i++) {
        addProducts(delta[layer], piece.signal(layer - 1)[i], weightSums[layer][i], count);
      }
      addProducts(delta[layer], ones, biasSums[layer], count);
    }
  }

  /** ∂L/∂z of a unit, from the single unit above or summed in the order of those above. */
  private void delta(int layer, int unit, int count) {
    double[] sums = delta[layer][unit];
    double[] slope = piece.slope(layer, unit);
    if (layer == delta.length - 1) {
      double weight = parameters.output.weights[unit];
      for (int p = 0; p < count; p++) {
        sums[p] = weight * outputDelta[p] * slope[p];
      }
      return;
    }
    Arrays.fill(sums, 0);
    RowSums.add(sums, delta[layer + 1], parameters.hidden[layer + 1].weights[unit]);
    for (int p = 0; p < count; p++) {
      sums[p] *= slope[p];
    }
  }

  /** Adds to each row's sum, for one of the first samples after the other, its number times x. */
  private static void addProducts(double[][] rows, double[] x, double[] sums, int count) {
    int row = 0;
    for (; row <= rows.length - AT_ONCE; row += AT_ONCE) {
      addFour(rows, row, x, sums, count);
    }
    for (; row < rows.length; row++) {
      double[] numbers = rows[row];
      double sum = sums[row];
      for (int p = 0; p < count; p++) {
        sum += numbers[p] * x[p];
      }
      sums[row] = sum;
    }
  }

  private static void addFour(double[][] rows, int first, double[] x, double[] sums, int count) {
    double[] a = rows[first];
    double[] b = rows[first + 1];
    double[] c = rows[first + 2];
    double[] d = rows[first + 3];
    double ofA = sums[first];
    double ofB = sums[first + 1];
    double ofC = sums[first + 2];
    double ofD = sums[first + 3];
    for (int p = 0; p < count; p++) {
      double factor = x[p];
      ofA += a[p] * factor;
      ofB += b[p] * factor;
      ofC += c[p] * factor;
      ofD += d[p] * factor;
    }
    sums[first] = ofA;
    sums[first + 1] = ofB;
    sums[first + 2] = ofC;
    sums[first + 3] = ofD;
  }

  /** The means over all samples that were added, in canonical order. */
  public double[] means() {
    double[] means = new double[parameters.shape().parameters()];
    int at = 0;
    for (int layer = 0; layer < biasSums.length; layer++) {
      for (int u = 0; u < biasSums[layer].length; u++) {
        for (double[] sums : weightSums[layer]) {
          means[at++] = sums[u] / samples;
        }
        means[at++] = biasSums[layer][u] / samples;
      }
    }
    if (!parameters.output.handsOn()) {
      for (double sum : outputSums) {
        means[at++] = sum / samples;
      }
      means[at] = outputBias[0] / samples;
    }
    return means;
  }
}
