package flatline.model.digits.images;

import java.util.Arrays;

/**
 * Grey images of one size, of which only the pixels that are not 0 are kept: of written digits four
 * fifths are, and 0 adds nothing to a sum. Immutable.
 */
public final class Images {

  private final int rows;
  private final int columns;
  private final char[][] places;
  private final byte[][] levels;

  private Images(int rows, int columns, char[][] places, byte[][] levels) {
    this.rows = rows;
    this.columns = columns;
    this.places = places;
    this.levels = levels;
  }

  /** The same images in another order. */
  Images inOrder(int[] order) {
    char[][] movedPlaces = new char[order.length][];
    byte[][] movedLevels = new byte[order.length][];
    for (int i = 0; i < order.length; i++) {
      movedPlaces[i] = places[order[i]];
      movedLevels[i] = levels[order[i]];
    }
    return new Images(rows, columns, movedPlaces, movedLevels);
  }

  /** The number of images. */
  public int size() {
    return places.length;
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
    int[] all = new int[pixels()];
    for (int i = 0; i < places[index].length; i++) {
      all[places[index][i]] = levels[index][i] & 0xff;
    }
    return all;
  }

  /**
   * Lists the pixels of an image that are not 0, in their order.
   *
   * @param scale what the network gets for each level
   * @param pixels takes where they are
   * @param values takes what the network gets for them
   * @param from where in both lists to begin
   * @return where they end
   */
  int list(int index, float[] scale, int[] pixels, float[] values, int from) {
    char[] place = places[index];
    byte[] level = levels[index];
    for (int i = 0; i < place.length; i++) {
      pixels[from + i] = place[i];
      values[from + i] = scale[level[i] & 0xff];
    }
    return from + place.length;
  }

  /** Takes images one by one. */
  static final class Builder {

    private final int rows;
    private final int columns;
    private final char[][] places;
    private final byte[][] levels;
    private final char[] place;
    private final byte[] level;
    private int images;

    Builder(int count, int rows, int columns) {
      this.rows = rows;
      this.columns = columns;
      places = new char[count][];
      levels = new byte[count][];
      place = new char[rows * columns];
      level = new byte[rows * columns];
    }

    /** Adds an image, row by row. */
    void add(byte[] image) {
      int lit = 0;
      for (int i = 0; i < image.length; i++) {
        if (image[i] != 0) {
          place[lit] = (char) i;
          level[lit++] = image[i];
        }
      }
      places[images] = Arrays.copyOf(place, lit);
      levels[images++] = Arrays.copyOf(level, lit);
    }

    Images build() {
      return new Images(rows, columns, places, levels);
    }
  }
}
