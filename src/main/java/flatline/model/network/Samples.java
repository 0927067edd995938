package flatline.model.network;

import flatline.model.data.Dataset;

/**
 * A data set laid out for the passes through a network. One of them serves everything that looks at
 * the same data, since a million samples are allowed.
 */
public final class Samples {

  private final double[][] rows;
  private final double[] labels;
  private final double limit;

  /** The samples of a data set, in its order. */
  public Samples(Dataset data) {
    rows = data.toRows();
    labels = new double[rows.length];
    double largest = 0;
    for (int i = 0; i < rows.length; i++) {
      labels[i] = data.label(i);
      for (double x : rows[i]) {
        largest = Math.max(largest, Math.abs(x));
      }
    }
    limit = largest;
  }

  /** The number of samples. */
  public int size() {
    return rows.length;
  }

  /** The inputs of a sample: the row itself, not to be changed. */
  public double[] input(int sample) {
    return rows[sample];
  }

  /** The label of a sample: −1 or 1; any real for regression. */
  public double label(int sample) {
    return labels[sample];
  }

  /** The largest magnitude among all inputs. */
  public double limit() {
    return limit;
  }
}
