package flatline.model.digits.images;

import flatline.model.random.RandomStream;

/** Images with the class of each; immutable. */
public final class DigitSet {

  /** The number of classes. */
  public static final int CLASSES = 10;

  private final Images images;
  private final byte[] labels;
  private final int from;
  private final int size;
  private final boolean shuffled;

  DigitSet(Images images, byte[] labels) {
    this(images, labels, false);
  }

  private DigitSet(Images images, byte[] labels, boolean shuffled) {
    this.images = images;
    this.labels = labels;
    this.shuffled = shuffled;
    from = 0;
    size = labels.length;
  }

  private DigitSet(DigitSet whole, int from, int size) {
    images = whole.images;
    labels = whole.labels;
    shuffled = whole.shuffled;
    this.from = from;
    this.size = size;
  }

  /** A part of it, which copies nothing. */
  public DigitSet part(int first, int count) {
    return new DigitSet(this, from + first, count);
  }

  /** All of the images in a random order, the same each time. */
  DigitSet shuffled() {
    int[] order = new int[labels.length];
    new RandomStream(1, "images").permute(order);
    byte[] moved = new byte[order.length];
    for (int i = 0; i < order.length; i++) {
      moved[i] = labels[order[i]];
    }
    return new DigitSet(images.inOrder(order), moved, true);
  }

  /** Whether the images were put into a random order. */
  public boolean isShuffled() {
    return shuffled;
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
