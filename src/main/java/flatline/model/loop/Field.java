package flatline.model.loop;

/** Values on a square grid over the plane, row 0 at the top; immutable. */
public final class Field {

  private final int side;
  private final float[] values;

  /**
   * Takes over the array.
   *
   * @param side rows and columns
   * @param values row by row, from the top left
   */
  Field(int side, float[] values) {
    this.side = side;
    this.values = values;
  }

  /** The number of rows, which is also that of columns. */
  public int side() {
    return side;
  }

  /** The value of the cell's centre. */
  public float at(int row, int column) {
    return values[row * side + column];
  }
}
