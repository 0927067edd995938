package flatline.model.activation;

/** The Gaussian error linear unit in the tanh form that its authors give as an approximation. */
public record Gelu() implements Activation {

  /** The smallest value that f takes. */
  private static final double MINIMUM = -0.17004075057125406;

  private static final double ROOT = StrictMath.sqrt(2 / StrictMath.PI);
  private static final double CUBIC = 0.044715;

  @Override
  public String id() {
    return "gelu";
  }

  @Override
  public double value(double z) {
    double t = inner(z);
    // z·0 would be NaN at −∞.
    return t == -1 ? 0 : 0.5 * z * (1 + t);
  }

  @Override
  public double derivative(double z) {
    double t = inner(z);
    if (t == 1 || t == -1) {
      return t == 1 ? 1 : 0; // the second term would be 0·∞ for huge z
    }
    return 0.5 * (1 + t) + 0.5 * z * (1 - t * t) * ROOT * (1 + 3 * CUBIC * z * z);
  }

  @Override
  public double steepestSlope() {
    return 1.13;
  }

  private static double inner(double z) {
    return StrictMath.tanh(ROOT * (z + CUBIC * z * z * z));
  }

  @Override
  public Formula formula() {
    return Formula.of("{x|2} (1 + tanh(0.7979 (x + 0.044715 x^{3})))");
  }

  @Override
  public Range range() {
    return Range.from(MINIMUM, true);
  }

  @Override
  public Source source() {
    return new Source("Hendrycks & Gimpel", 2016, "Gaussian error linear units (GELUs)");
  }
}
