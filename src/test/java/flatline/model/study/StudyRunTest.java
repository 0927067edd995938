package flatline.model.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.lanes.Detail;
import flatline.model.lanes.OneByOne;
import flatline.model.scenario.Scenario;
import flatline.model.training.DrawnScenarios;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class StudyRunTest {

  private static final long ENDLESS = 1L << 50;

  private static Scenario small(int seed, int steps) {
    return DrawnScenarios.draw(seed).with(b -> b.steps(steps));
  }

  /** A scenario that is trained side by side. */
  private static Scenario small(int seed, int steps, List<Activation> contenders) {
    return small(seed, steps).with(b -> b.hidden(List.of(5)).contenders(contenders));
  }

  private static StudyResults run(Plan plan, int threads) throws InterruptedException {
    StudySnapshot end = StudyRun.start(StudyResults.none(plan), threads).await();
    assertEquals(StudySnapshot.State.FINISHED, end.state(), () -> end.problem().toString());
    return end.results();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void everyOutcomeIsThatOfTheTrainingPage(int drawn) throws InterruptedException {
    areThoseOfTheTrainingPage(small(drawn, 60));
    areThoseOfTheTrainingPage(small(drawn, 60, List.of(new Relu(), new LeakyRelu(0.2))));
  }

  private static void areThoseOfTheTrainingPage(Scenario scenario) throws InterruptedException {
    StudyResults results = run(Plan.comparison(scenario, -2, 5), 2);
    for (int run = 0; run < 5; run++) {
      long seed = run - 2L;
      Scenario alone = scenario.with(b -> b.seed(seed));
      assertEquals(
          OneByOne.train(alone),
          results.cells().getFirst().outcomes(run).orElseThrow(),
          scenario + ", seed " + seed);
    }
  }

  static List<Scenario> kinds() {
    return List.of(small(3, 50), small(3, 50, List.of(new LeakyRelu(0.1), new Relu())));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theNumberOfThreadsChangesNothing(Scenario scenario) throws InterruptedException {
    List<StudyAxis> axes =
        List.of(
            new StudyAxis(Setting.BIAS, -3, 1, false, 3),
            new StudyAxis(Setting.RATE, 0.01, 10, true, 4));
    Plan plan = Plan.grid(scenario, axes, 1, 7).with(Detail.EVENTS);
    StudyResults one = run(plan, 1);
    assertEquals(one, run(plan, 2));
    assertEquals(one, run(plan, 3));
    assertEquals(one, run(plan, 4));
  }

  @Test
  void whatIsDoneWhenItIsCancelledIsKeptAndTheRestIsMadeUpLater() throws InterruptedException {
    List<StudyAxis> axes = List.of(new StudyAxis(Setting.STEPS, 10, ENDLESS, true, 2));
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
