package flatline.model.digits;

import flatline.model.network.initialization.WeightRule;
import flatline.model.random.RandomStream;

/**
 * A layer's parameters, and what a minibatch leaves in it. Weights lie input by input, in rows over
 * the units; a copy, unit by unit, serves the way back.
 */
final class DigitLayer {

  final int inputs;
  final int units;
  final float[][] weights;
  final float[] bias;
  final float[][] byUnit;
  final float[][] z;
  final float[][] value;
  final float[][] delta;

  DigitLayer(int inputs, int units, int batch) {
    this.inputs = inputs;
    this.units = units;
    int row = RowKernel.padded(units);
    weights = new float[inputs][row];
    bias = new float[row];
    byUnit = new float[units][RowKernel.padded(inputs)];
    z = new float[batch][row];
    value = new float[batch][row];
    delta = new float[batch][row];
  }

  /** Draws first weights, unit by unit, input by input. */
  void draw(WeightRule rule, double firstBias, RandomStream random) {
    for (int unit = 0; unit < units; unit++) {
      for (int input = 0; input < inputs; input++) {
        weights[input][unit] = (float) rule.draw(random, inputs, units);
      }
      // Adding 0 turns −0 into 0, so that leaving zeros out of a sum does not change its sign.
      bias[unit] = (float) firstBias + 0f;
    }
    copyByUnit();
  }

  /** Brings the copy for the way back up to date; nothing goes back through the first layer. */
  void copyByUnit() {
    for (int input = 0; input < inputs; input++) {
      float[] row = weights[input];
      for (int unit = 0; unit < units; unit++) {
        byUnit[unit][input] = row[unit];
      }
    }
  }

  /** The weights of a unit, one for each input. */
  float[] weightsOf(int unit) {
    float[] row = new float[inputs];
    for (int input = 0; input < inputs; input++) {
      row[input] = weights[input][unit];
    }
    return row;
  }

  boolean isFinite() {
    float sum = 0;
    for (float[] row : weights) {
      for (float weight : row) {
        sum += weight * 0;
      }
    }
    for (float b : bias) {
      sum += b * 0;
    }
    return sum == 0;
  }
}
