package flatline.model.activation;

import flatline.model.rule.Real;
import flatline.model.rule.Refusal;
import java.util.OptionalDouble;

/**
 * The exponential linear unit: α(eˣ − 1) on the negative side, which levels off at −α.
 *
 * @param alpha the depth of the negative side, 0 to 10
 */
public record Elu(double alpha) implements Activation {

  /** The parameter that Clevert et al. used; with it f′ has no jump at 0. */
  public static final double CUSTOMARY_ALPHA = 1;

  private static final Real ALPHA = Real.within(0, 10);

  /**
   * @throws Refusal if α is not within 0 … 10
   */
  public Elu {
    ALPHA.check("alpha", alpha);
  }

  @Override
  public String id() {
    return "elu";
  }

  @Override
  public double value(double z) {
    return z > 0 ? z : alpha * StrictMath.expm1(z);
  }

  @Override
  public double derivative(double z) {
    return z > 0 ? 1 : alpha * StrictMath.exp(z);
  }

  @Override
  public double steepestSlope() {
    return Math.max(1, alpha);
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
  public Elu withParameter(double newAlpha) {
    return new Elu(newAlpha);
  }

  @Override
  public double parameterLimit() {
    return ALPHA.most();
  }

  @Override
  public Formula formula() {
    String factor = alpha == 1 ? "" : Formula.number(alpha) + " (";
    return Formula.split("x", factor + "e^{x} − 1" + (alpha == 1 ? "" : ")"));
  }

  @Override
  public Range range() {
    return Range.from(0 - alpha, alpha == 0); // −alpha would be −0 for 0
  }

  @Override
  public Source source() {
    return new Source(
        "Clevert, Unterthiner & Hochreiter",
        2016,
        "Fast and accurate deep network learning by exponential linear units (ELUs)");
  }
}
