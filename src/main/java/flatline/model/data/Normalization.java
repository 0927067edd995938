package flatline.model.data;

import flatline.model.rule.Real;
import flatline.model.rule.Refusal;

/**
 * What is done to the coordinates before anything learns from them.
 *
 * @param kind whether each axis is first brought to mean 0 and variance 1
 * @param scale factor on both coordinates after that
 * @param offsetX added to the first coordinate after scaling
 * @param offsetY added to the second coordinate after scaling
 */
public record Normalization(Kind kind, double scale, double offsetX, double offsetY) {

  /** Mean 0 and variance 1 on both axes. */
  public static final Normalization STANDARDIZED = new Normalization(Kind.STANDARDIZED, 1, 0, 0);

  /** Coordinates stay as they are. */
  public static final Normalization UNTOUCHED = new Normalization(Kind.NONE, 1, 0, 0);

  private static final double FARTHEST = 1e100;
  private static final double NEAREST = 1e-100;

  /** Whether the axes are standardized. */
  public enum Kind {
    /**
     * Per axis (x − mean)/sd over all samples, sd dividing by n; an axis of variance 0 is only
     * centred.
     */
    STANDARDIZED,
    /** As they are. */
    NONE
  }

  /**
   * @throws Refusal if a number is not finite
   */
  public Normalization {
    Real.FINITE.check("scale", scale);
    Real.FINITE.check("offset[0]", offsetX);
    Real.FINITE.check("offset[1]", offsetY);
  }

  /** The data set with its coordinates normalized; labels stay. */
  public Dataset apply(Dataset data) {
    int n = data.size();
    double[] x = new double[n];
    double[] y = new double[n];
    double[] label = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = data.x(i);
      y[i] = data.y(i);
      label[i] = data.label(i);
    }
    normalize(x, offsetX);
    normalize(y, offsetY);
    return new Dataset(x, y, label);
  }

  private void normalize(double[] axis, double offset) {
    if (kind == Kind.STANDARDIZED) {
      standardize(axis);
    }
    for (int i = 0; i < axis.length; i++) {
      axis[i] = axis[i] * scale + offset;
    }
  }

  private static void standardize(double[] axis) {
    bringNear(axis);
    double mean = mean(axis);
    double squares = 0;
    for (double value : axis) {
      squares += (value - mean) * (value - mean);
    }
    double deviation = StrictMath.sqrt(squares / axis.length);
    for (int i = 0; i < axis.length; i++) {
      axis[i] = deviation > 0 ? (axis[i] - mean) / deviation : axis[i] - mean;
    }
  }

  /**
   * Brings coordinates whose squares a double cannot hold near to 1: by a power of two, which
   * standardizing takes away again without a trace.
   */
  private static void bringNear(double[] axis) {
    double most = 0;
    for (double value : axis) {
      most = Math.max(most, Math.abs(value));
    }
    if (most > FARTHEST || most < NEAREST) {
      int power = Math.getExponent(most);
      for (int i = 0; i < axis.length; i++) {
        axis[i] = Math.scalb(axis[i], -power);
      }
    }
  }

  /** Equal values are their own mean: the rounded one would leave a variance, and ±1 of nothing. */
  private static double mean(double[] axis) {
    double sum = 0;
    boolean constant = true;
    for (double value : axis) {
      sum += value;
      constant &= value == axis[0];
    }
    return constant ? axis[0] : sum / axis.length;
  }
}
