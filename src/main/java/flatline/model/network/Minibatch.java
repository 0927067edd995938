package flatline.model.network;

import flatline.model.data.Dataset;

/** The samples of one step: a window that moves over a data set without allocating. */
public final class Minibatch {

  private final double[][] rows;
  private final double[] labels;
  private final double limit;
  private int[] order = {};
  private int from;
  private int size;

  /** A window over a data set that shows nothing yet. */
  public Minibatch(Dataset data) {
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

  /**
   * Moves the window.
   *
   * @param samples indices into the data set; kept, not copied
   * @param first the place in {@code samples} at which the minibatch begins
   * @param count how many follow, at least 1
   */
  public void show(int[] samples, int first, int count) {
    order = samples;
    from = first;
    size = count;
  }

  /** The number of samples in the window. */
  public int size() {
    return size;
  }

  /** The index in the data set of a sample in the window. */
  public int sample(int place) {
    return order[from + place];
  }

  /** The largest magnitude among all inputs of the data set. */
  public double limit() {
    return limit;
  }

  /** The inputs of a sample in the window; not to be changed. */
  double[] input(int place) {
    return rows[order[from + place]];
  }

  /** The label of a sample in the window. */
  double label(int place) {
    return labels[order[from + place]];
  }
}
