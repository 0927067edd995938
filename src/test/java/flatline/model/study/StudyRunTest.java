package flatline.model.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.training.DrawnScenarios;
import flatline.model.training.Scenario;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class StudyRunTest {

  private static final long ENDLESS = 1L << 50;

  private static Scenario small(int seed, int steps) {
    return DrawnScenarios.draw(seed).toBuilder().steps(steps).build();
  }

  private static StudyResults run(Plan plan, int threads) throws InterruptedException {
    StudySnapshot end = StudyRun.start(StudyResults.none(plan), threads).await();
    assertEquals(StudySnapshot.State.FINISHED, end.state(), () -> end.problem().toString());
    return end.results();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void everyOutcomeIsThatOfTheTrainingPage(int drawn) throws InterruptedException {
    Scenario scenario = small(drawn, 60);
    StudyResults results = run(Plan.comparison(scenario, -2, 5), 2);
    for (int seed = 0; seed < 5; seed++) {
      Scenario alone = scenario.toBuilder().seed(seed - 2).build();
      assertEquals(
          OneByOne.train(alone),
          results.cells().getFirst().outcomes(seed).orElseThrow(),
          "scenario " + drawn + ", seed " + (seed - 2));
    }
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws InterruptedException {
    List<Axis> axes =
        List.of(new Axis(Setting.BIAS, -3, 1, false, 3), new Axis(Setting.RATE, 0.01, 10, true, 4));
    Plan plan = Plan.grid(small(3, 50), axes, 1, 7).with(Detail.EVENTS);
    StudyResults one = run(plan, 1);
    assertEquals(one, run(plan, 2));
    assertEquals(one, run(plan, 4));
  }

  @Test
  void whatIsDoneWhenItIsCancelledIsKeptAndTheRestIsMadeUpLater() throws InterruptedException {
    List<Axis> axes = List.of(new Axis(Setting.STEPS, 10, ENDLESS, true, 2));
    Plan plan = Plan.grid(small(1, 10), axes, 1, 20);
    StudyRun run = StudyRun.start(StudyResults.none(plan), 2);
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> run.snapshots().take().filter(each -> each.done() == 20).isPresent());
    run.cancel();
    StudySnapshot stopped = run.await();
    assertEquals(StudySnapshot.State.CANCELLED, stopped.state());
    assertEquals(20, stopped.done());
    assertEquals(40, stopped.total());
    assertFalse(stopped.results().isComplete());

    Plan whole = new Plan(plan.axes(), List.of(plan.cells().getFirst()), 1, 20, plan.detail());
    StudyResults halfKnown = new StudyResults(whole, List.of(stopped.results().cells().getFirst()));
    StudySnapshot again = StudyRun.start(halfKnown, 2).await();
    assertEquals(StudySnapshot.State.FINISHED, again.state());
    assertEquals(run(whole, 1), again.results());
  }

  @Test
  void theLastSnapshotSaysThatItIsDone() throws InterruptedException {
    StudyRun run = StudyRun.start(StudyResults.none(Plan.comparison(small(2, 20), 1, 30)), 3);
    run.await();
    StudySnapshot last = run.snapshots().take().orElseThrow();
    assertEquals(StudySnapshot.State.FINISHED, last.state());
    assertEquals(30, last.done());
    assertTrue(last.left().isEmpty());
  }
}
