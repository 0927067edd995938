package flatline.model.activation;

/** The rectified linear unit max(0, x): gradient 0 at and below 0, so a unit can die there. */
public record Relu() implements Activation {

  @Override
  public String id() {
    return "relu";
  }

  @Override
  public double value(double z) {
    return Math.max(z, 0);
  }

  @Override
  public double derivative(double z) {
    return z > 0 ? 1 : 0;
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
