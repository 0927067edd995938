package flatline.model.data;

import java.util.Optional;

/**
 * Where labels lie in a picture of data whose second coordinate shows them: it is an affine
 * function of the label, and networks are given nothing of it.
 *
 * @param slope what the second coordinate rises by where the label rises by 1
 * @param zero the second coordinate of the label 0
 */
public record LabelAxis(double slope, double zero) {

  /** Of the largest number that is compared. */
  private static final double TOLERANCE = 1e-9;

  /** That of data of one number; empty for data of the plane. */
  public static Optional<LabelAxis> of(Dataset data) {
    if (data.features().digits() > 0) {
      return Optional.of(SlowStream.AXIS);
    }
    if (!ignoresSecond(data.features()) || data.size() == 0) {
      return Optional.empty();
    }
    int low = 0;
    int high = 0;
    for (int i = 1; i < data.size(); i++) {
      low = data.label(i) < data.label(low) ? i : low;
      high = data.label(i) > data.label(high) ? i : high;
    }
    double slope = (data.y(high) - data.y(low)) / (data.label(high) - data.label(low));
    var axis = new LabelAxis(slope, data.y(low) - slope * data.label(low));
    return slope > 0 && axis.fits(data) ? Optional.of(axis) : Optional.empty();
  }

  /** Whether what networks are given of a place depends on its first coordinate alone. */
  private static boolean ignoresSecond(Features features) {
    return features.inputs().stream()
        .noneMatch(each ->
            switch (each) {
              case X, X_SQUARED, SINE_X -> false;
              case Y, Y_SQUARED, PRODUCT, SINE_Y -> true;
            });
  }

  private boolean fits(Dataset data) {
    for (int i = 0; i < data.size(); i++) {
      double size = Math.abs(data.y(i)) + Math.abs(zero) + Math.abs(slope * data.label(i));
      if (Math.abs(data.y(i) - at(data.label(i))) > TOLERANCE * (1 + size)) {
        return false;
      }
    }
    return true;
  }

  /** The second coordinate of a label, or of an output. */
  public double at(double label) {
    return zero + slope * label;
  }
}
