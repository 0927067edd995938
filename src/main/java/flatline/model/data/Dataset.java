package flatline.model.data;

import java.util.Arrays;

/**
 * Labelled points of the plane, and what of them networks are given; immutable. Labels are −1 or 1,
 * or any real for regression.
 */
public final class Dataset {

  private final double[] x;
  private final double[] y;
  private final double[] label;
  private final double largestLabel;
  private final Features features;

  /**
   * Copies the arrays; networks are given the coordinates.
   *
   * @param x first coordinates, one a sample
   * @param y second coordinates, as many
   * @param label labels, as many
   * @throws IllegalArgumentException if the lengths differ
   */
  public Dataset(double[] x, double[] y, double[] label) {
    this(x.clone(), y.clone(), label.clone(), Features.PLANE);
  }

  /** Takes the arrays over. */
  private Dataset(double[] x, double[] y, double[] label, Features features) {
    if (x.length != y.length || x.length != label.length) {
      throw new IllegalArgumentException("x, y and label must be equally long");
    }
    this.x = x;
    this.y = y;
    this.label = label;
    this.features = features;
    largestLabel = Arrays.stream(label).map(Math::abs).max().orElse(0);
  }

  /** The same points, of which networks are given something else. */
  public Dataset with(Features other) {
    return other.equals(features) ? this : new Dataset(x, y, label, other);
  }

  /** What networks are given of each point. */
  public Features features() {
    return features;
  }

  /** Some samples, one after another. */
  Dataset part(int from, int to) {
    return from == 0 && to == x.length
        ? this
        : new Dataset(
            Arrays.copyOfRange(x, from, to),
            Arrays.copyOfRange(y, from, to),
            Arrays.copyOfRange(label, from, to),
            features);
  }

  /** The samples in another order. */
  Dataset in(int[] order) {
    return new Dataset(pick(x, order), pick(y, order), pick(label, order), features);
  }

  private static double[] pick(double[] values, int[] order) {
    return Arrays.stream(order).mapToDouble(i -> values[i]).toArray();
  }

  /** The number of samples. */
  public int size() {
    return x.length;
  }

  /** The first coordinate of a sample. */
  public double x(int sample) {
    return x[sample];
  }

  /** The second coordinate of a sample. */
  public double y(int sample) {
    return y[sample];
  }

  /** The label of a sample: −1 or 1 for classification. */
  public double label(int sample) {
    return label[sample];
  }

  /** The largest size of a label; 0 if there are no samples. */
  public double largestLabel() {
    return largestLabel;
  }

  /** What networks are given of a sample. */
  public double[] inputs(int sample) {
    return features.at(x[sample], y[sample]);
  }

  /** The inputs as rows, for an engine to own: {@code [sample][input]}. */
  public double[][] toRows() {
    double[][] rows = new double[size()][];
    for (int sample = 0; sample < rows.length; sample++) {
      rows[sample] = inputs(sample);
    }
    return rows;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dataset that
        && Arrays.equals(x, that.x)
        && Arrays.equals(y, that.y)
        && Arrays.equals(label, that.label)
        && features.equals(that.features);
  }

  @Override
  public int hashCode() {
    int points = 31 * (31 * Arrays.hashCode(x) + Arrays.hashCode(y)) + Arrays.hashCode(label);
    return 31 * points + features.hashCode();
  }
}
