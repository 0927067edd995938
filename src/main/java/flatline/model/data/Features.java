package flatline.model.data;

import flatline.model.rule.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What networks are given of each sample, computed after normalization.
 *
 * @param inputs in the order of {@link InputFeature}; none where they are given digits
 * @param digits how many binary digits of the first coordinate, a whole number, they are given, the
 *     highest first; 0 where they are given features of the place
 */
public record Features(List<InputFeature> inputs, int digits) {

  /** The coordinates alone: units of the first layer have lines in the plane. */
  public static final Features PLANE = new Features(List.of(InputFeature.X, InputFeature.Y));

  /** The inputs of a {@link SlowStream}. */
  public static final Features DIGITS = new Features(List.of(), SlowStream.INPUTS);

  /**
   * @throws Refusal if there is none, or one stands twice or before one that it comes after
   */
  public Features {
    inputs = List.copyOf(inputs);
    Refusal.unless(inputs.isEmpty() == (digits > 0), "features", "have at least one", "none");
    for (int i = 1; i < inputs.size(); i++) {
      Refusal.unless(
          inputs.get(i - 1).compareTo(inputs.get(i)) < 0,
          "features[" + i + "]",
          "come after " + inputs.get(i - 1).id() + " in x, y, x2, y2, xy, sin_x, sin_y",
          inputs.get(i).id());
    }
  }

  /**
   * Features of the place.
   *
   * @throws Refusal as the other does
   */
  public Features(List<InputFeature> inputs) {
    this(inputs, 0);
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
    return inputs.size() + digits;
  }

  /** How an input is written beside a network: of digits, by its number from 1. */
  public String symbol(int input) {
    return digits > 0 ? Integer.toString(input + 1) : inputs.get(input).symbol();
  }

  /** Whether a network is given the coordinates and nothing else. */
  public boolean isPlane() {
    return equals(PLANE);
  }

  /** The inputs of a place. */
  public double[] at(double x, double y) {
    double[] row = new double[count()];
    put(x, y, row);
    return row;
  }

  /** Writes the inputs of a place into a row of {@link #count()}; allocates nothing. */
  public void put(double x, double y, double[] row) {
    if (digits > 0) {
      putDigits(x, row);
      return;
    }
    for (int i = 0; i < row.length; i++) {
      row[i] = inputs.get(i).at(x, y);
    }
  }

  /** Those of the nearest number that has so many. */
  private void putDigits(double x, double[] row) {
    long number = Math.clamp(Math.round(x), 0, (1L << digits) - 1);
    for (int i = 0; i < digits; i++) {
      row[i] = (number >> (digits - 1 - i)) & 1;
    }
  }
}
