package flatline.model.lesson.check;

import java.util.Arrays;

/** What was found of a condition. */
public sealed interface Evidence {

  /** Whether it holds. */
  boolean holds();

  /** What the run that is shown has. */
  final class InOneRun implements Evidence {

    private final double[] values;
    private final boolean holds;

    /**
     * Takes over the array.
     *
     * @param values of what was observed, in the condition's order; NaN where there is none
     */
    InOneRun(double[] values, boolean holds) {
      this.values = values;
      this.holds = holds;
    }

    @Override
    public boolean holds() {
      return holds;
    }

    /** The value of what was observed at a place in the condition; NaN if there is none. */
    public double value(int place) {
      return values[place];
    }

    /** Whether there is a value of all that was observed: no network had diverged. */
    public boolean isComplete() {
      return Arrays.stream(values).noneMatch(Double::isNaN);
    }
  }

  /**
   * In how many runs it holds.
   *
   * @param holding that many
   * @param seeds of how many
   * @param holds whether they are enough
   */
  record InManyRuns(int holding, int seeds, boolean holds) implements Evidence {}
}
