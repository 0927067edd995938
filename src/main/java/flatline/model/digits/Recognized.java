package flatline.model.digits;

import java.util.Arrays;

/** What a network takes each image for; immutable. */
public final class Recognized {

  private final byte[] classes;

  /**
   * Takes over the array.
   *
   * @param classes by image
   */
  Recognized(byte[] classes) {
    this.classes = classes;
  }

  /** The number of images. */
  public int size() {
    return classes.length;
  }

  /** The class that it takes an image for, 0 to 9. */
  public int of(int image) {
    return classes[image];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Recognized that && Arrays.equals(classes, that.classes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(classes);
  }
}
