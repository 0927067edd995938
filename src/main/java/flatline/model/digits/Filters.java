package flatline.model.digits;

/** The first layer's weights, to be looked at as pictures; immutable. */
public final class Filters {

  private final int rows;
  private final int columns;
  private final float[][] weights;
  private final boolean[] inactive;

  Filters(int rows, int columns, DigitLayer first, boolean[] inactive) {
    this.rows = rows;
    this.columns = columns;
    weights = new float[first.units][];
    for (int unit = 0; unit < first.units; unit++) {
      weights[unit] = first.weightsOf(unit);
    }
    this.inactive = inactive.clone();
  }

  /** The number of units. */
  public int units() {
    return weights.length;
  }

  /** The height of a picture in pixels. */
  public int rows() {
    return rows;
  }

  /** The width of a picture in pixels. */
  public int columns() {
    return columns;
  }

  /** The weight with which a unit takes a pixel. */
  public float weight(int unit, int row, int column) {
    return weights[unit][row * columns + column];
  }

  /** The largest magnitude among a unit's weights. */
  public float largest(int unit) {
    float largest = 0;
    for (float weight : weights[unit]) {
      largest = Math.max(largest, Math.abs(weight));
    }
    return largest;
  }

  /** Whether a unit has z ≤ 0 on every training image: with ReLU it is dead. */
  public boolean isInactive(int unit) {
    return inactive[unit];
  }
}
