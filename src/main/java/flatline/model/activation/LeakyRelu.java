package flatline.model.activation;

import flatline.model.rule.Real;
import flatline.model.rule.Refusal;
import java.util.OptionalDouble;

/**
 * ReLU with slope α on the negative side, so that a gradient is left there.
 *
 * @param alpha the leak, 0 (ReLU) to 1 (identity)
 * @param share where f′(0) lies between α, 0, and 1, 1: one of {@link Relu#AT_ZERO}
 */
public record LeakyRelu(double alpha, double share) implements Activation {

  /** The leak of Maas, Hannun and Ng (2013). */
  public static final double CUSTOMARY_ALPHA = 0.01;

  /** How much may leak. */
  public static final Real ALPHA = Real.within(0, 1);

  /**
   * @throws Refusal if a number is not within 0 … 1
   */
  public LeakyRelu {
    ALPHA.check("alpha", alpha);
    Relu.AT_ZERO.check("derivativeAtZero", share);
  }

  /** With α as the derivative at 0, as it is in the frameworks. */
  public LeakyRelu(double alpha) {
    this(alpha, 0);
  }

  @Override
  public String id() {
    return "leaky_relu";
  }

  @Override
  public double value(double z) {
    return leak(z, alpha);
  }

  @Override
  public double derivative(double z) {
    return slope(z, alpha, share);
  }

  @Override
  public OptionalDouble atZero() {
    return OptionalDouble.of(share);
  }

  @Override
  public double edge() {
    return hasFlatSide() && share > 0 ? -Double.MIN_VALUE : 0;
  }

  @Override
  public LeakyRelu withAtZero(double other) {
    return new LeakyRelu(alpha, other);
  }

  /** z for z &gt; 0, else α·z, of a leak of 0 to 1: without a branch. */
  public static double leak(double z, double alpha) {
    return Math.max(z, alpha * z);
  }

  /** 1 for z &gt; 0, else α. */
  public static double slope(double z, double alpha) {
    return Math.max(Relu.fires(z), alpha);
  }

  /** The same with f′(0) at a share of the way from α to 1. */
  public static double slope(double z, double alpha, double share) {
    return z == 0 && share > 0 ? alpha + share * (1 - alpha) : slope(z, alpha);
  }

  @Override
  public void apply(double[] z, double[] value, double[] slope, int count) {
    if (share > 0) {
      Activation.super.apply(z, value, slope, count);
      return;
    }
    for (int i = 0; i < count; i++) {
      double at = z[i];
      value[i] = leak(at, alpha);
      slope[i] = slope(at, alpha);
    }
  }

  /** f and f′ of a row, of a leak that belongs to one unit; {@code value} may be the row itself. */
  public static void apply(
      double alpha, double share, double[] z, double[] value, double[] slope, int count) {
    for (int i = 0; i < count; i++) {
      double at = z[i];
      value[i] = leak(at, alpha);
      slope[i] = slope(at, alpha, share);
    }
  }

  @Override
  public double steepestSlope() {
    return 1;
  }

  @Override
  public boolean hasFlatSide() {
    return alpha == 0;
  }

  @Override
  public boolean hasKink() {
    return alpha != 1;
  }

  @Override
  public OptionalDouble parameter() {
    return OptionalDouble.of(alpha);
  }

  @Override
  public LeakyRelu withParameter(double newAlpha) {
    return new LeakyRelu(newAlpha, share);
  }

  @Override
  public double parameterLimit() {
    return ALPHA.most();
  }

  @Override
  public Formula formula() {
    return Formula.split("x", Formula.number(alpha) + " x");
  }

  @Override
  public Range range() {
    return alpha == 0 ? Range.from(0, true) : Range.REALS;
  }

  @Override
  public Source source() {
    return new Source(
        "Maas, Hannun & Ng",
        2013,
        "Rectifier nonlinearities improve neural network acoustic models");
  }
}
