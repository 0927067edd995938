package flatline.model.lanes;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** What came of one contender in one run; immutable. */
public final class Outcome {

  private final double[] values = new double[Measure.values().length];
  private final boolean diverged;

  private Outcome(Map<Measure, Double> measured, boolean diverged) {
    Arrays.fill(values, Double.NaN);
    measured.forEach((measure, value) -> values[measure.place()] = value);
    this.diverged = diverged;
  }

  /** The outcome of a contender that trained to the end. */
  public static Outcome of(Map<Measure, Double> measured) {
    return new Outcome(measured, false);
  }

  /**
   * The outcome of a contender that had a number that is not finite.
   *
   * @param deadStart NaN if that was at the start
   */
  public static Outcome diverged(double deadStart) {
    Map<Measure, Double> measured = new EnumMap<>(Measure.class);
    measured.put(Measure.DEAD_START, deadStart);
    return new Outcome(measured, true);
  }

  /** What was measured; NaN where it was not, or where the run ended before. */
  public double value(Measure measure) {
    return values[measure.place()];
  }

  /** Whether a number of the network stopped being finite, which ended its training. */
  public boolean isDiverged() {
    return diverged;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Outcome that
        && diverged == that.diverged
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(values) + Boolean.hashCode(diverged);
  }

  @Override
  public String toString() {
    return Arrays.toString(values) + (diverged ? " diverged" : "");
  }
}
