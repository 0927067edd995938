package flatline.model.digits.images;

/** Images with the class of each; immutable. */
public final class DigitSet {

  /** The number of classes. */
  public static final int CLASSES = 10;

  private final Images images;
  private final byte[] labels;
  private final int from;
  private final int size;

  DigitSet(Images images, byte[] labels) {
    this(images, labels, 0, labels.length);
  }

  private DigitSet(Images images, byte[] labels, int from, int size) {
    this.images = images;
    this.labels = labels;
    this.from = from;
    this.size = size;
  }

  /** A part of it, which copies nothing. */
  public DigitSet part(int first, int count) {
    return new DigitSet(images, labels, from + first, count);
  }

  /** The number of images. */
  public int size() {
    return size;
  }

  /** The height of an image in pixels. */
  public int rows() {
    return images.rows();
  }

  /** The width of an image in pixels. */
  public int columns() {
    return images.columns();
  }

  /** The number of pixels of an image. */
  public int pixels() {
    return images.pixels();
  }

  /** The class of an image, 0 to 9. */
  public int label(int index) {
    return labels[from + index];
  }

  /** The levels of an image, 0 to 255, row by row; a new array. */
  public int[] image(int index) {
    return images.image(from + index);
  }

  /** As {@link Images#list}. */
  int list(int index, float[] scale, int[] places, float[] values, int at) {
    return images.list(from + index, scale, places, values, at);
  }
}
