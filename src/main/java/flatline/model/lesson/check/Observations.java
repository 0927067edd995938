package flatline.model.lesson.check;

import flatline.model.lesson.Operand.Observed;
import java.util.Map;

/** What was seen in one run; immutable. */
final class Observations {

  private final Map<Observed, Double> values;

  /** Copies the map. */
  Observations(Map<Observed, Double> values) {
    this.values = Map.copyOf(values);
  }

  /**
   * The value; NaN where a network had diverged by then, or has no such number.
   *
   * @throws IllegalArgumentException if it was not looked for
   */
  double value(Observed observed) {
    Double value = values.get(observed);
    if (value == null) {
      throw new IllegalArgumentException("not looked for: " + observed);
    }
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Observations that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
