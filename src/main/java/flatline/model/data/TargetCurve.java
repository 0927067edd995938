package flatline.model.data;

/**
 * A function to be learned, as it lies over normalized places.
 *
 * @param function what it is before
 * @param slope by what normalization multiplied places
 * @param zero where it put the place 0
 */
public record TargetCurve(TargetFunction function, double slope, double zero) {

  /** What normalization makes of the places of samples. */
  public static TargetCurve of(
      TargetFunction function, Dataset before, Normalization normalization) {
    Dataset after = normalization.apply(before);
    int left = 0;
    int right = 0;
    for (int i = 1; i < before.size(); i++) {
      left = before.x(i) < before.x(left) ? i : left;
      right = before.x(i) > before.x(right) ? i : right;
    }
    double slope = (after.x(right) - after.x(left)) / (before.x(right) - before.x(left));
    return new TargetCurve(function, slope, after.x(left) - slope * before.x(left));
  }

  /** The label to be learned at a normalized place. */
  public double at(double x) {
    return function.at((x - zero) / slope);
  }
}
