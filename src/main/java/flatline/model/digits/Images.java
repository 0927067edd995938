package flatline.model.digits;

import java.util.Arrays;

/**
 * Grey images of one size, of which only the pixels that are not 0 are kept: of written digits four
 * fifths are, and 0 adds nothing to a sum. Immutable.
 */
public final class Images {

  private final int rows;
  private final int columns;
  private final int[] start;
  private final char[] place;
  private final byte[] level;

  private Images(int rows, int columns, int[] start, char[] place, byte[] level) {
    this.rows = rows;
    this.columns = columns;
    this.start = start;
    this.place = place;
    this.level = level;
  }

  /** The number of images. */
  public int size() {
    return start.length - 1;
  }

  /** The height in pixels. */
  public int rows() {
    return rows;
  }

  /** The width in pixels. */
  public int columns() {
    return columns;
  }

  /** The number of pixels of an image. */
  public int pixels() {
    return rows * columns;
  }

  /** The levels of an image, 0 to 255, row by row; a new array. */
  public int[] image(int index) {
    int[] levels = new int[pixels()];
    for (int i = start[index]; i < start[index + 1]; i++) {
      levels[place[i]] = level[i] & 0xff;
    }
    return levels;
  }

  /**
   * Lists the pixels of an image that are not 0, in their order.
   *
   * @param places where they are
   * @param values what the network gets: the level's entry of {@code scale}
   * @param from where in both lists to begin
   * @return where they end
   */
  int list(int index, float[] scale, int[] places, float[] values, int from) {
    int at = from;
    for (int i = start[index]; i < start[index + 1]; i++) {
      places[at] = place[i];
      values[at++] = scale[level[i] & 0xff];
    }
    return at;
  }

  /** Takes images one by one. */
  static final class Builder {

    private final int rows;
    private final int columns;
    private final int[] start;
    private int images;
    private char[] place = new char[1 << 16];
    private byte[] level = new byte[1 << 16];

    Builder(int count, int rows, int columns) {
      this.rows = rows;
      this.columns = columns;
      start = new int[count + 1];
    }

    /** Adds an image, row by row. */
    void add(byte[] image) {
      int at = start[images];
      if (place.length < at + image.length) {
        place = Arrays.copyOf(place, place.length * 2);
        level = Arrays.copyOf(level, level.length * 2);
      }
      for (int i = 0; i < image.length; i++) {
        if (image[i] != 0) {
          place[at] = (char) i;
          level[at++] = image[i];
        }
      }
      start[++images] = at;
    }

    Images build() {
      int end = start[images];
      return new Images(rows, columns, start, Arrays.copyOf(place, end), Arrays.copyOf(level, end));
    }
  }
}
