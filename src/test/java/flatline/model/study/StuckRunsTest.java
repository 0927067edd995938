package flatline.model.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.interchange.scenario.Presets;
import flatline.model.lanes.Measure;
import flatline.model.lanes.Outcome;
import flatline.model.network.Loss;
import flatline.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Outcomes put together by hand: accuracy or loss, and the share of silent units. */
class StuckRunsTest {

  private static Comparison comparison(Loss loss, Outcome[]... runs) {
    return comparison(Scenario.DEFAULT.with(builder -> builder.loss(loss)), runs);
  }

  private static Comparison comparison(Scenario scenario, Outcome[]... runs) {
    Plan plan = Plan.comparison(scenario, 1, runs.length);
    List<RunResult> results = new ArrayList<>();
    for (int i = 0; i < runs.length; i++) {
      results.add(new RunResult(new Run(0, i), List.of(runs[i])));
    }
    return Comparison.of(StudyResults.none(plan).and(results), 0);
  }

  private static Outcome right(double accuracy, double silent) {
    return Outcome.of(Map.of(Measure.ACCURACY, accuracy, Measure.DEAD_END, silent));
  }

  private static Outcome loss(double loss, double silent) {
    return Outcome.of(Map.of(Measure.LOSS, loss, Measure.DEAD_END, silent));
  }

  private static Outcome[] pair(Outcome one, Outcome other) {
    return new Outcome[] {one, other};
  }

  @Test
  void failedRunsAreCountedWithAndWithoutASilentUnit() {
    Comparison found =
        comparison(
            Loss.CROSS_ENTROPY,
            pair(right(1, 0.5), right(1, 0)),
            pair(right(0.75, 0.25), right(1, 0.25)),
            pair(right(0.75, 0), right(1, 0)));
    assertEquals(List.of(new StuckRuns(3, 2, 1), new StuckRuns(3, 0, 0)), found.failures());
  }

  @Test
  void whatNobodyReachesAndWhatAllReachIsNoFailure() {
    assertEquals(
        List.of(),
        comparison(Loss.CROSS_ENTROPY, pair(right(0.9, 0), right(0.99, 0.5))).failures());
    assertEquals(
        List.of(), comparison(Loss.CROSS_ENTROPY, pair(right(1, 0.5), right(1, 0))).failures());
  }

  @Test
  void aRunThatDivergedFailed() {
    Comparison found = comparison(Loss.CROSS_ENTROPY, pair(right(1, 0), Outcome.diverged(0)));
    assertEquals(List.of(new StuckRuns(1, 0, 0), new StuckRuns(1, 1, 0)), found.failures());
  }

  @Test
  void ofRegressionTheLossDecides() throws Exception {
    Comparison found =
        comparison(
            Presets.get("stuck-only-if-dead"),
            pair(loss(9.9e-4, 1), loss(0, 0)),
            pair(loss(1e-3, 1), loss(1e-9, 0)));
    assertEquals(List.of(new StuckRuns(2, 1, 1), new StuckRuns(2, 0, 0)), found.failures());
  }
}
