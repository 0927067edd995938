package flatline.model.digits.images;

/** What the network gets for a pixel's level. */
public enum PixelScale {
  /** 0 to 1: the level over 255. */
  UNIT("unit", 255),
  /** 0 to 255, as it is: too large for the usual initialization and rate. */
  RAW("raw", 1);

  private final String id;
  private final float divisor;

  PixelScale(String id, float divisor) {
    this.id = id;
    this.divisor = divisor;
  }

  /** The name that files and the command line use. */
  public String id() {
    return id;
  }

  /** The input for each level. */
  public float[] table() {
    float[] table = new float[256];
    for (int level = 0; level < table.length; level++) {
      table[level] = level / divisor;
    }
    return table;
  }
}
