package flatline.model.activation;

/** ln(1 + eˣ), the smooth form of ReLU; its derivative is the logistic function. */
public record Softplus() implements Activation {

  @Override
  public String id() {
    return "softplus";
  }

  @Override
  public double value(double z) {
    return softplus(z);
  }

  @Override
  public double derivative(double z) {
    return Sigmoid.logistic(z);
  }

  @Override
  public double steepestSlope() {
    return 1;
  }

  /** ln(1 + exp(z)) without overflow: max(z, 0) + log1p(exp(−|z|)). */
  static double softplus(double z) {
    return Math.max(z, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(z)));
  }

  @Override
  public Formula formula() {
    return Formula.of("ln(1 + e^{x})");
  }

  @Override
  public Range range() {
    return Range.from(0, false);
  }

  @Override
  public Source source() {
    return new Source(
        "Dugas, Bengio, Bélisle, Nadeau & Garcia",
        2001,
        "Incorporating second-order functional knowledge for better option pricing");
  }
}
