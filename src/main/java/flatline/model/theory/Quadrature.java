package flatline.model.theory;

import java.util.function.DoubleUnaryOperator;

/** Numerical integration. */
final class Quadrature {

  private Quadrature() {}

  /** The mean of a function over an interval, by the midpoint rule. */
  static double mean(DoubleUnaryOperator function, double from, double to, int points) {
    double sum = 0;
    for (int i = 0; i < points; i++) {
      sum += function.applyAsDouble(from + (to - from) * (i + 0.5) / points);
    }
    return sum / points;
  }
}
