package flatline.model.activation;

/**
 * An interval of values.
 *
 * @param low the infimum, possibly −∞
 * @param lowTaken whether the infimum is itself a value
 * @param high the supremum, possibly +∞
 * @param highTaken whether the supremum is itself a value
 */
public record Range(double low, boolean lowTaken, double high, boolean highTaken) {

  static final Range REALS =
      new Range(Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY, false);

  public Range {
    if (!(low < high)) {
      throw new IllegalArgumentException("a range needs low < high, got " + low + ", " + high);
    }
  }

  static Range from(double low, boolean taken) {
    return new Range(low, taken, Double.POSITIVE_INFINITY, false);
  }

  static Range open(double low, double high) {
    return new Range(low, false, high, false);
  }
}
