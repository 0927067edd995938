package flatline.model.data;

import flatline.model.rule.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What networks are given of each sample, computed after normalization.
 *
 * @param inputs at least one, in the order of {@link InputFeature}
 */
public record Features(List<InputFeature> inputs) {

  /** The coordinates alone: units of the first layer have lines in the plane. */
  public static final Features PLANE = new Features(List.of(InputFeature.X, InputFeature.Y));

  /**
   * @throws Refusal if there is none, or one stands twice or before one that it comes after
   */
  public Features {
    inputs = List.copyOf(inputs);
    Refusal.unless(!inputs.isEmpty(), "features", "have at least one", "none");
    for (int i = 1; i < inputs.size(); i++) {
      Refusal.unless(
          inputs.get(i - 1).compareTo(inputs.get(i)) < 0,
          "features[" + i + "]",
          "come after " + inputs.get(i - 1).id() + " in x, y, x2, y2, xy, sin_x, sin_y",
          inputs.get(i).id());
    }
  }

  /** Some features, each once and in their order. */
  public static Features of(Set<InputFeature> chosen) {
    return new Features(
        EnumSet.allOf(InputFeature.class).stream().filter(chosen::contains).toList());
  }

  /** The first coordinate alone. */
  public static final Features LINE = new Features(List.of(InputFeature.X));

  /** How many inputs a network has. */
  public int count() {
    return inputs.size();
  }

  /** Whether a network is given the coordinates and nothing else. */
  public boolean isPlane() {
    return equals(PLANE);
  }

  /** The inputs of a place. */
  public double[] at(double x, double y) {
    double[] row = new double[inputs.size()];
    put(x, y, row);
    return row;
  }

  /** Writes the inputs of a place into a row of {@link #count()}; allocates nothing. */
  public void put(double x, double y, double[] row) {
    for (int i = 0; i < row.length; i++) {
      row[i] = inputs.get(i).at(x, y);
    }
  }
}
