package flatline.model.activation;

/** The sigmoid-weighted linear unit x·σ(x), also called Swish. */
public record Silu() implements Activation {

  /** The smallest value that f takes. */
  private static final double MINIMUM = -0.2784645427610738;

  @Override
  public String id() {
    return "silu";
  }

  @Override
  public double value(double z) {
    double s = Sigmoid.logistic(z);
    return s == 0 ? 0 : z * s;
  }

  @Override
  public double derivative(double z) {
    double s = Sigmoid.logistic(z);
    return s == 0 ? 0 : s * (1 + z * (1 - s));
  }

  @Override
  public double steepestSlope() {
    return 1.1;
  }

  @Override
  public Formula formula() {
    return Formula.of("{x|1 + e^{−x}}");
  }

  @Override
  public Range range() {
    return Range.from(MINIMUM, true);
  }

  @Override
  public Source source() {
    return new Source("Ramachandran, Zoph & Le", 2017, "Searching for activation functions");
  }
}
