package flatline.model.activation;

/** f(x) = x: without a nonlinearity a network of any depth is one affine map. */
public record Identity() implements Activation {

  @Override
  public String id() {
    return "identity";
  }

  @Override
  public double value(double z) {
    return z;
  }

  @Override
  public double derivative(double z) {
    return 1;
  }

  @Override
  public double steepestSlope() {
    return 1;
  }

  @Override
  public Formula formula() {
    return Formula.of("x");
  }

  @Override
  public Range range() {
    return Range.REALS;
  }

  @Override
  public Source source() {
    return new Source(
        "Rosenblatt", 1958, "The perceptron: a probabilistic model for information storage");
  }
}
