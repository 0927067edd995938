package flatline.model.activation;

/**
 * The logistic function. Its derivative is computed as f(1 − f), as the common frameworks do; in
 * double arithmetic it is therefore exactly 0 from about x = 37 on.
 */
public record Sigmoid() implements Activation {

  @Override
  public String id() {
    return "sigmoid";
  }

  @Override
  public double value(double z) {
    return logistic(z);
  }

  @Override
  public double derivative(double z) {
    double y = logistic(z);
    return y * (1 - y);
  }

  @Override
  public double steepestSlope() {
    return 0.25;
  }

  /** 1 / (1 + exp(−z)), in the arithmetic that every engine here shares. */
  public static double logistic(double z) {
    return 1 / (1 + StrictMath.exp(-z));
  }

  @Override
  public Formula formula() {
    return Formula.of("{1|1 + e^{−x}}");
  }

  @Override
  public Range range() {
    return Range.open(0, 1);
  }

  @Override
  public Source source() {
    return new Source(
        "Rumelhart, Hinton & Williams",
        1986,
        "Learning representations by back-propagating errors");
  }
}
