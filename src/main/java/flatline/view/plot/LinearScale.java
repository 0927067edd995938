package flatline.view.plot;

/**
 * Maps values to pixels, linearly.
 *
 * @param low the value at {@code start}
 * @param high the value at {@code end}, larger than {@code low}
 * @param start a pixel
 * @param end a pixel; above {@code start} on an axis that grows upwards
 */
public record LinearScale(double low, double high, double start, double end) {

  public LinearScale {
    if (!(low < high)) {
      throw new IllegalArgumentException("a scale needs low < high, got " + low + ", " + high);
    }
  }

  /** The pixel of a value, also of one beyond the ends. */
  public double at(double value) {
    return start + (value - low) * unit();
  }

  /** The value at a pixel, also beyond the ends. */
  public double value(double pixel) {
    return low + (pixel - start) / unit();
  }

  /** Pixels per unit of value; negative on an axis that grows upwards. */
  public double unit() {
    return (end - start) / (high - low);
  }

  /** Whether a value lies between the ends. */
  public boolean holds(double value) {
    return value >= low && value <= high;
  }
}
