package flatline.model.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of a plan: which runs are done, and what came of them. Immutable, and the same
 * whatever the order in which they were done.
 *
 * @param plan what is to be found out
 * @param cells by cell of the plan
 */
public record StudyResults(Plan plan, List<CellResults> cells) {

  /** Copies the list. */
  public StudyResults {
    cells = List.copyOf(cells);
  }

  /** Nothing yet. */
  public static StudyResults none(Plan plan) {
    return new StudyResults(
        plan,
        plan.cells().stream().map(_ -> CellResults.none(plan.firstSeed(), plan.seeds())).toList());
  }

  /** These and more. */
  StudyResults and(List<RunResult> runs) {
    Map<Integer, List<RunResult>> byCell = new HashMap<>();
    for (RunResult each : runs) {
      byCell.computeIfAbsent(each.run().cell(), _ -> new ArrayList<>()).add(each);
    }
    List<CellResults> more = new ArrayList<>(cells);
    byCell.forEach((cell, some) -> more.set(cell, cells.get(cell).and(some)));
    return new StudyResults(plan, more);
  }

  /** The number of runs done. */
  public int done() {
    return cells.stream().mapToInt(CellResults::done).sum();
  }

  /** Whether all runs are done. */
  public boolean isComplete() {
    return done() == plan.runs();
  }

  /** What is left to do, in the plan's order. */
  List<Run> missing() {
    List<Run> missing = new ArrayList<>();
    for (int from = 0, to; from < plan.seeds(); from = to) {
      to = plan.roundAfter(from);
      for (int cell : plan.order()) {
        for (int seed = from; seed < to; seed++) {
          if (!cells.get(cell).isDone(seed)) {
            missing.add(new Run(cell, seed));
          }
        }
      }
    }
    return missing;
  }
}
