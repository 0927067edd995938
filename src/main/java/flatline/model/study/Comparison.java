package flatline.model.study;

import flatline.model.activation.Activation;
import flatline.model.lanes.Measure;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The contenders of one cell side by side, over the seeds that are done.
 *
 * @param cell what was trained
 * @param results what came of it so far
 */
public record Comparison(Cell cell, CellResults results) {

  /** Puts the runs of one cell side by side, as far as they are done. */
  public static Comparison of(StudyResults results, int cell) {
    return new Comparison(results.plan().cells().get(cell), results.cells().get(cell));
  }

  /** The contenders, in the scenario's order. */
  public List<Activation> contenders() {
    return cell.scenario().setup().contenders();
  }

  /** The seeds that are done, ascending. */
  public long[] seeds() {
    return results.seeds();
  }

  /** A measure of a contender by seed, in the order of {@link #seeds()}; NaN where it has none. */
  public double[] values(int contender, Measure measure) {
    return results.values(contender, measure);
  }

  /** In how many seeds a contender diverged. */
  public int diverged(int contender) {
    return results.diverged(contender);
  }

  /** A measure of a contender in short. */
  public Distribution distribution(int contender, Measure measure) {
    return Distribution.of(values(contender, measure));
  }

  /**
   * Of each contender, how many runs failed; empty where no run of any contender succeeded, or all
   * did: then there is nothing that a run could be stuck before.
   */
  public List<StuckRuns> failures() {
    List<StuckRuns> all =
        IntStream.range(0, contenders().size()).mapToObj(i -> StuckRuns.of(this, i)).toList();
    boolean some = all.stream().anyMatch(each -> each.failed() < each.runs());
    return some && all.stream().anyMatch(each -> each.failed() > 0) ? all : List.of();
  }

  /** A measure of a contender minus that of another, seed by seed. */
  public PairedDifference difference(int of, int against, Measure measure) {
    return PairedDifference.of(values(of, measure), values(against, measure));
  }
}
