package flatline.model.digits;

import flatline.model.digits.images.DigitSet;

/** The output of a classifier: softmax with cross-entropy. */
final class Softmax {

  private Softmax() {}

  /** Whether every class has a number to be compared. */
  static boolean isFinite(float[] z) {
    float sum = 0;
    for (int j = 0; j < DigitSet.CLASSES; j++) {
      sum += z[j] * 0;
    }
    return sum == 0;
  }

  /** The class with the largest output, the first of equal ones. */
  static int answer(float[] z) {
    int best = 0;
    for (int j = 1; j < DigitSet.CLASSES; j++) {
      best = z[j] > z[best] ? j : best;
    }
    return best;
  }

  /**
   * The loss ln Σ exp(zⱼ − m) + m − z of the right class, m the largest; NaN if an output is not
   * finite.
   *
   * @param gradient takes the gradient: softmax(z), less 1 for the right class
   */
  static double loss(float[] z, int label, float[] gradient) {
    if (!isFinite(z)) {
      return Double.NaN;
    }
    float largest = z[answer(z)];
    float sum = 0;
    for (int j = 0; j < DigitSet.CLASSES; j++) {
      gradient[j] = FloatExp.exp(z[j] - largest);
      sum += gradient[j];
    }
    for (int j = 0; j < DigitSet.CLASSES; j++) {
      gradient[j] /= sum;
    }
    gradient[label] -= 1;
    return StrictMath.log(sum) + ((double) largest - z[label]);
  }
}
