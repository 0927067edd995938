package flatline.model.theory.geometry;

import java.util.function.DoubleUnaryOperator;

/** Numerical integration. */
public final class Quadrature {

  private Quadrature() {}

  /** The mean of a function over an interval, by the midpoint rule. */
  public static double mean(DoubleUnaryOperator function, double from, double to, int points) {
    double sum = 0;
    for (int i = 0; i < points; i++) {
      sum += function.applyAsDouble(from + (to - from) * (i + 0.5) / points);
    }
    return sum / points;
  }
}
