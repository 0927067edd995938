package flatline.model.study;

import flatline.model.lanes.Measure;
import flatline.model.lanes.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What came of one cell's runs so far; immutable. */
public final class CellResults {

  private final long firstSeed;
  private final @Nullable List<Outcome>[] outcomes;
  private final int done;

  private CellResults(long firstSeed, @Nullable List<Outcome>[] outcomes) {
    this.firstSeed = firstSeed;
    this.outcomes = outcomes;
    int count = 0;
    for (List<Outcome> each : outcomes) {
      count += each == null ? 0 : 1;
    }
    done = count;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  static CellResults none(long firstSeed, int seeds) {
    return new CellResults(firstSeed, new List[seeds]);
  }

  /** These and more. */
  CellResults and(List<RunResult> runs) {
    @Nullable List<Outcome>[] more = outcomes.clone();
    for (RunResult run : runs) {
      more[run.run().seed()] = run.outcomes();
    }
    return new CellResults(firstSeed, more);
  }

  /** The number of runs in the plan. */
  public int total() {
    return outcomes.length;
  }

  /** The number of runs done. */
  public int done() {
    return done;
  }

  /** Whether a run is done. */
  public boolean isDone(int index) {
    return outcomes[index] != null;
  }

  /** What came of a run, by contender, if it is done. */
  public Optional<List<Outcome>> outcomes(int index) {
    return Optional.ofNullable(outcomes[index]);
  }

  /** The seeds of the runs that are done, ascending. */
  public long[] seeds() {
    return IntStream.range(0, outcomes.length)
        .filter(this::isDone)
        .mapToLong(index -> firstSeed + index)
        .toArray();
  }

  /** A measure of a contender in the runs that are done, in the order of {@link #seeds()}. */
  public double[] values(int contender, Measure measure) {
    double[] values = new double[done];
    int at = 0;
    for (List<Outcome> each : outcomes) {
      if (each != null) {
        values[at++] = each.get(contender).value(measure);
      }
    }
    return values;
  }

  /** In how many of the runs that are done a contender diverged. */
  public int diverged(int contender) {
    int count = 0;
    for (List<Outcome> each : outcomes) {
      count += each != null && each.get(contender).isDiverged() ? 1 : 0;
    }
    return count;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CellResults that
        && firstSeed == that.firstSeed
        && Arrays.equals(outcomes, that.outcomes);
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(firstSeed) + Arrays.hashCode(outcomes);
  }
}
