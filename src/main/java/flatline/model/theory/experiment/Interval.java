package flatline.model.theory.experiment;

/**
 * Where a measured number may lie.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(double low, double high) {

  /** Whether a number lies in it, its ends included. */
  public boolean contains(double value) {
    return value >= low && value <= high;
  }
}
