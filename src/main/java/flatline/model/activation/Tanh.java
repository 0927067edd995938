package flatline.model.activation;

/** The hyperbolic tangent; its derivative is computed as 1 − f², as the common frameworks do. */
public record Tanh() implements Activation {

  @Override
  public String id() {
    return "tanh";
  }

  @Override
  public double value(double z) {
    return StrictMath.tanh(z);
  }

  @Override
  public double derivative(double z) {
    double y = StrictMath.tanh(z);
    return 1 - y * y;
  }

  @Override
  public double steepestSlope() {
    return 1;
  }

  @Override
  public Formula formula() {
    return Formula.of("tanh x");
  }

  @Override
  public Range range() {
    return Range.open(-1, 1);
  }

  @Override
  public Source source() {
    return new Source("LeCun, Bottou, Orr & Müller", 1998, "Efficient BackProp");
  }
}
