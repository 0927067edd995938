package flatline.model.data;

import java.util.Arrays;

/** Labelled points of the plane; immutable. Labels are −1 or 1, or any real for regression. */
public final class Dataset {

  private final double[] x;
  private final double[] y;
  private final double[] label;
  private final double largestLabel;

  /**
   * Copies the arrays.
   *
   * @param x first coordinates, one a sample
   * @param y second coordinates, as many
   * @param label labels, as many
   * @throws IllegalArgumentException if the lengths differ
   */
  public Dataset(double[] x, double[] y, double[] label) {
    if (x.length != y.length || x.length != label.length) {
      throw new IllegalArgumentException("x, y and label must be equally long");
    }
    this.x = x.clone();
    this.y = y.clone();
    this.label = label.clone();
    largestLabel = Arrays.stream(this.label).map(Math::abs).max().orElse(0);
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

  /** The inputs as rows of two, for an engine to own: {@code [sample][coordinate]}. */
  public double[][] toRows() {
    double[][] rows = new double[size()][];
    for (int sample = 0; sample < rows.length; sample++) {
      rows[sample] = new double[] {x[sample], y[sample]};
    }
    return rows;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dataset that
        && Arrays.equals(x, that.x)
        && Arrays.equals(y, that.y)
        && Arrays.equals(label, that.label);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.hashCode(x) + Arrays.hashCode(y)) + Arrays.hashCode(label);
  }
}
