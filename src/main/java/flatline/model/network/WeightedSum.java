package flatline.model.network;

/**
 * b + w·x in the canonical order: first b, then + wᵢ·xᵢ in input order, each product and each sum
 * rounded by itself. Loops over many units or lanes at once have their own form of it, and tests
 * that hold them to this one.
 */
public final class WeightedSum {

  private WeightedSum() {}

  /** Of two inputs. */
  public static double of(double bias, double w0, double x0, double w1, double x1) {
    return bias + w0 * x0 + w1 * x1;
  }

  /** Of as many inputs as there are weights. */
  static double of(double bias, double[] weights, double[] inputs) {
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * inputs[i];
    }
    return sum;
  }
}
