package flatline.model.activation;

import flatline.model.rule.Real;
import flatline.model.rule.Refusal;
import java.util.OptionalDouble;

/**
 * The rectified linear unit max(0, x): gradient 0 below 0, so a unit can die there.
 *
 * @param share f′(0), one of {@link #AT_ZERO}; frameworks take 0 (Bertoin, Bolte, Gerchinovitz and
 *     Pauwels 2021 ask what it does: arXiv:2106.12915)
 */
public record Relu(double share) implements Activation {

  /** Shares of the way from the left-hand derivative to the right-hand one. */
  public static final Real AT_ZERO = Real.within(0, 1);

  private static final long ONE = Double.doubleToRawLongBits(1);

  /**
   * @throws Refusal if f′(0) is not within 0 … 1
   */
  public Relu {
    AT_ZERO.check("derivativeAtZero", share);
  }

  /** As it is in the frameworks. */
  public Relu() {
    this(0);
  }

  @Override
  public String id() {
    return "relu";
  }

  @Override
  public double value(double z) {
    return rectify(z);
  }

  @Override
  public double derivative(double z) {
    return z == 0 ? share : fires(z);
  }

  @Override
  public OptionalDouble atZero() {
    return OptionalDouble.of(share);
  }

  @Override
  public double edge() {
    return share > 0 ? -Double.MIN_VALUE : 0;
  }

  @Override
  public Relu withAtZero(double other) {
    return new Relu(other);
  }

  /** max(z, 0). */
  public static double rectify(double z) {
    return Math.max(z, 0);
  }

  /**
   * 1 for z &gt; 0, else 0, without a branch: which units fire is as hard to predict as the data.
   */
  public static double fires(double z) {
    return isPositive(rectify(z));
  }

  /**
   * 1 for a number above 0, 0 for 0: by its bits, which is quick before it is compiled well, too.
   */
  private static double isPositive(double rectified) {
    long bits = Double.doubleToRawLongBits(rectified);
    return Double.longBitsToDouble(-((bits | -bits) >>> (Long.SIZE - 1)) & ONE);
  }

  @Override
  public void apply(double[] z, double[] value, double[] slope, int count) {
    if (share > 0) {
      Activation.super.apply(z, value, slope, count);
      return;
    }
    for (int i = 0; i < count; i++) {
      double rectified = rectify(z[i]);
      value[i] = rectified;
      slope[i] = isPositive(rectified);
    }
  }

  @Override
  public double steepestSlope() {
    return 1;
  }

  @Override
  public boolean hasFlatSide() {
    return true;
  }

  @Override
  public boolean hasKink() {
    return true;
  }

  @Override
  public Formula formula() {
    return Formula.split("x", "0");
  }

  @Override
  public Range range() {
    return Range.from(0, true);
  }

  @Override
  public Source source() {
    return new Source(
        "Nair & Hinton", 2010, "Rectified linear units improve restricted Boltzmann machines");
  }
}
