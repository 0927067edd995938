package flatline.viewmodel.study.remedy;

import flatline.model.lanes.Measure;
import flatline.model.remedy.PairedRun;
import flatline.model.remedy.RemedyPlan;
import flatline.model.scenario.Scenario;
import flatline.model.study.CellResults;
import flatline.model.study.StudyResults;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The run of a cell in whose seed the share of dead units is the cell's median. */
final class MedianRun {

  private MedianRun() {}

  /**
   * The run, beside the same without the remedy where contenders can differ so; empty if none of
   * the cell is done.
   */
  static Optional<Scenario> of(RemedyPlan plan, StudyResults results, RemedyPlace place) {
    Scenario untreated = plan.scenario(place.row(), 0);
    Scenario treated = plan.scenario(place.row(), place.column());
    Scenario run =
        place.column() == 0 ? untreated : PairedRun.of(untreated, treated).orElse(treated);
    return median(results.cells().get(plan.cell(place.row(), place.column())))
        .map(index -> run.with(builder -> builder.seed(plan.plan().seed(index))));
  }

  /** Of two in the middle the lower, of equal ones the first; without any figure, any. */
  private static Optional<Integer> median(CellResults cell) {
    List<Integer> done =
        IntStream.range(0, cell.total())
            .filter(cell::isDone)
            .boxed()
            .filter(i -> !Double.isNaN(dead(cell, i)))
            .sorted(Comparator.<Integer>comparingDouble(i -> dead(cell, i)))
            .toList();
    if (done.isEmpty()) {
      return IntStream.range(0, cell.total()).filter(cell::isDone).boxed().findFirst();
    }
    double median = dead(cell, done.get((done.size() - 1) / 2));
    return done.stream().filter(i -> dead(cell, i) == median).findFirst();
  }

  private static double dead(CellResults cell, int index) {
    return cell.outcomes(index).orElseThrow().getFirst().value(Measure.DEAD_END);
  }
}
