package flatline.model.activation;

import java.util.OptionalDouble;

/**
 * ReLU with slope α on the negative side, so that a gradient is left there.
 *
 * @param alpha the leak, 0 (ReLU) to 1 (identity)
 */
public record LeakyRelu(double alpha) implements Activation {

  /** The leak of Maas, Hannun and Ng (2013). */
  public static final double CUSTOMARY_ALPHA = 0.01;

  /**
   * @throws IllegalArgumentException if α is not within 0 … 1
   */
  public LeakyRelu {
    if (!(alpha >= 0 && alpha <= 1)) {
      throw new IllegalArgumentException("alpha must be within 0 and 1, got " + alpha);
    }
  }

  @Override
  public String id() {
    return "leaky_relu";
  }

  @Override
  public double value(double z) {
    return z > 0 ? z : alpha * z;
  }

  @Override
  public double derivative(double z) {
    return z > 0 ? 1 : alpha;
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
    return new LeakyRelu(newAlpha);
  }

  @Override
  public double parameterLimit() {
    return 1;
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
