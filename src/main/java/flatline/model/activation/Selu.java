package flatline.model.activation;

/**
 * The scaled exponential linear unit, whose two constants make mean 0 and variance 1 a fixed point
 * of deep networks.
 */
public record Selu() implements Activation {

  private static final double SCALE = 1.0507009873554804934193349852946;
  private static final double ALPHA = 1.6732632423543772848170429916717;

  /** −SCALE·ALPHA; multiplied here it would be rounded a third time. */
  private static final double INFIMUM = -1.7580993408473768599402175208123;

  @Override
  public String id() {
    return "selu";
  }

  @Override
  public double value(double z) {
    return z > 0 ? SCALE * z : SCALE * (ALPHA * StrictMath.expm1(z));
  }

  @Override
  public double derivative(double z) {
    return z > 0 ? SCALE : SCALE * (ALPHA * StrictMath.exp(z));
  }

  @Override
  public double steepestSlope() {
    return -INFIMUM;
  }

  @Override
  public boolean hasKink() {
    return true;
  }

  @Override
  public Formula formula() {
    return Formula.split("1.0507 x", "1.7581 (e^{x} − 1)");
  }

  @Override
  public Range range() {
    return Range.from(INFIMUM, false);
  }

  @Override
  public Source source() {
    return new Source(
        "Klambauer, Unterthiner, Mayr & Hochreiter", 2017, "Self-normalizing neural networks");
  }
}
