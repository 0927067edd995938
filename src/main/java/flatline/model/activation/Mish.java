package flatline.model.activation;

/** x·tanh(softplus(x)), smooth and not monotone, bounded below. */
public record Mish() implements Activation {

  /** The smallest value that f takes. */
  private static final double MINIMUM = -0.30884341301725043;

  @Override
  public String id() {
    return "mish";
  }

  @Override
  public double value(double z) {
    double t = StrictMath.tanh(Softplus.softplus(z));
    return t == 0 ? 0 : z * t;
  }

  @Override
  public double derivative(double z) {
    double t = StrictMath.tanh(Softplus.softplus(z));
    double s = Sigmoid.logistic(z);
    return s == 0 ? t : t + z * (1 - t * t) * s;
  }

  @Override
  public double steepestSlope() {
    return 1.09;
  }

  @Override
  public Formula formula() {
    return Formula.of("x tanh(ln(1 + e^{x}))");
  }

  @Override
  public Range range() {
    return Range.from(MINIMUM, true);
  }

  @Override
  public Source source() {
    return new Source("Misra", 2019, "Mish: a self regularized non-monotonic activation function");
  }
}
