package flatline.model.activation;

/** The rectified linear unit max(0, x): gradient 0 at and below 0, so a unit can die there. */
public record Relu() implements Activation {

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
    return fires(z);
  }

  /** max(z, 0). */
  public static double rectify(double z) {
    return Math.max(z, 0);
  }

  /**
   * 1 for z &gt; 0, else 0, without a branch: which units fire is as hard to predict as the data.
   */
  public static double fires(double z) {
    return Math.ceil(Math.min(Math.max(z, 0), 1));
  }

  @Override
  public void apply(double[] z, double[] value, double[] slope, int count) {
    for (int i = 0; i < count; i++) {
      double at = z[i];
      value[i] = rectify(at);
      slope[i] = fires(at);
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
