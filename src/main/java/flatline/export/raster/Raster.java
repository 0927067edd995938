package flatline.export.raster;

/** Opaque pixels; immutable. */
public final class Raster {

  private static final int OPAQUE = 0xff000000;

  private final int width;
  private final int height;
  private final int[] pixels;

  private Raster(int width, int height, int[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  /**
   * Takes pixels over, which are then left alone by whoever made them.
   *
   * @param pixels row by row, each as alpha (whatever it is), red, green and blue
   * @throws IllegalArgumentException if there are more or fewer of them than the size says, or none
   */
  public static Raster of(int width, int height, int[] pixels) {
    if (width < 1 || height < 1 || pixels.length != width * height) {
      throw new IllegalArgumentException(pixels.length + " pixels for " + width + "×" + height);
    }
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] |= OPAQUE;
    }
    return new Raster(width, height, pixels);
  }

  /** The number of columns. */
  public int width() {
    return width;
  }

  /** The number of rows. */
  public int height() {
    return height;
  }

  /** A pixel: alpha (255), red, green and blue. */
  public int at(int row, int column) {
    return pixels[row * width + column];
  }

  /** A rectangle of it. */
  Raster part(int left, int top, int across, int down) {
    int[] copy = new int[across * down];
    for (int row = 0; row < down; row++) {
      System.arraycopy(pixels, (top + row) * width + left, copy, row * across, across);
    }
    return new Raster(across, down, copy);
  }

  /** All pixels, row by row; not to be changed. */
  int[] pixels() {
    return pixels;
  }
}
