package flatline.model.activation;

/**
 * How fast a function can grow: |f′| ≤ slope, and so |f(z)| ≤ atZero + slope·|z|.
 *
 * @param slope the steepest slope; ∞ where there is none, and then nothing is bounded
 * @param atZero |f(0)|
 */
public record Growth(double slope, double atZero) {

  /** The largest |f(z)| while |z| is at most that. */
  public double bound(double magnitude) {
    return atZero + slope * magnitude;
  }

  /** What holds of both functions. */
  public Growth or(Growth other) {
    return new Growth(Math.max(slope, other.slope), Math.max(atZero, other.atZero));
  }
}
