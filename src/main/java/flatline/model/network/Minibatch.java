package flatline.model.network;

/** The samples of one step: a window that moves over a data set without allocating. */
public final class Minibatch {

  private Samples samples;
  private int[] order = {};
  private int from;
  private int size;

  /** A window that shows nothing yet. */
  public Minibatch(Samples samples) {
    this.samples = samples;
  }

  /** Goes over to another data set; the window shows of that what it showed of the other. */
  public void over(Samples other) {
    samples = other;
  }

  /**
   * Moves the window.
   *
   * @param indices of samples; kept, not copied
   * @param first the place in {@code indices} at which the minibatch begins
   * @param count how many follow, at least 1
   */
  public void show(int[] indices, int first, int count) {
    order = indices;
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
    return samples.limit();
  }

  /** The inputs of a sample in the window; not to be changed. */
  public double[] input(int place) {
    return samples.input(sample(place));
  }

  /** The label of a sample in the window. */
  public double label(int place) {
    return samples.label(sample(place));
  }
}
