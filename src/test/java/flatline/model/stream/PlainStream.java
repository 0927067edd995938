package flatline.model.stream;

import flatline.model.random.RandomStream;
import java.util.function.DoubleUnaryOperator;

/** The long run written down once more, as its paper says it and without regard to speed. */
final class PlainStream {

  private final double[][] target = new double[100][20];
  private final double[] targetBias = new double[100];
  private final double[] says = new double[100];
  private final double targetOutput;
  private final RandomStream inputs;
  private final double[] slow = new double[15];
  private final double[][] w = new double[5][20];
  private final double[] b = new double[5];
  private final double[] v = new double[5];
  private final DoubleUnaryOperator f;
  private final DoubleUnaryOperator slope;
  private double c;
  private long seen;

  PlainStream(long seed, double gain, DoubleUnaryOperator f, DoubleUnaryOperator slope) {
    this.f = f;
    this.slope = slope;
    var random = new RandomStream(seed, "stream.target");
    for (int k = 0; k < 100; k++) {
      for (int i = 0; i < 20; i++) {
        target[k][i] = random.bits() < 0 ? 1 : -1;
      }
      targetBias[k] = random.bits() < 0 ? 1 : -1;
      says[k] = random.bits() < 0 ? 1 : -1;
    }
    targetOutput = random.bits() < 0 ? 1 : -1;
    inputs = new RandomStream(seed, "stream.inputs");
    var weights = new RandomStream(seed, "stream.weights");
    for (int j = 0; j < 5; j++) {
      for (int i = 0; i < 20; i++) {
        w[j][i] = gain * Math.sqrt(3.0 / 20) * (2 * weights.uniform() - 1);
      }
      v[j] = Math.sqrt(3.0 / 5) * (2 * weights.uniform() - 1);
    }
  }

  /** One sample; its squared error. */
  double step() {
    if (seen++ % 10_000 == 0) {
      inputs.key((seen - 1) / 10_000);
      for (int i = 0; i < 15; i++) {
        slow[i] = inputs.bits() < 0 ? 1 : 0;
      }
    }
    double[] x = new double[20];
    System.arraycopy(slow, 0, x, 0, 15);
    for (int i = 15; i < 20; i++) {
      x[i] = inputs.bits() < 0 ? 1 : 0;
    }
    double[] z = new double[5];
    double o = c;
    for (int j = 0; j < 5; j++) {
      z[j] = b[j] + dot(w[j], x);
      o += v[j] * f.applyAsDouble(z[j]);
    }
    double e = o - wanted(x);
    c -= 0.01 * 2 * e;
    for (int j = 0; j < 5; j++) {
      double back = 2 * e * v[j] * slope.applyAsDouble(z[j]);
      v[j] -= 0.01 * 2 * e * f.applyAsDouble(z[j]);
      b[j] -= 0.01 * back;
      for (int i = 0; i < 20; i++) {
        w[j][i] -= 0.01 * back * x[i];
      }
    }
    return e * e;
  }

  private double wanted(double[] x) {
    double y = targetOutput;
    for (int k = 0; k < 100; k++) {
      double sum = targetBias[k];
      for (double weight : target[k]) {
        sum += weight;
      }
      // S counts the weights of −1, with the bias taken for half of one.
      double minus = (20 - sum + 2 * targetBias[k]) / 2;
      y += targetBias[k] + dot(target[k], x) > 0.7 * 21 - minus ? says[k] : 0;
    }
    return y;
  }

  private static double dot(double[] weights, double[] x) {
    double sum = 0;
    for (int i = 0; i < 20; i++) {
      sum += weights[i] * x[i];
    }
    return sum;
  }
}
