package flatline.model.lanes;

import static flatline.model.scenario.Varied.assertVaried;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Elu;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.data.DataSource;
import flatline.model.data.Features;
import flatline.model.data.InputFeature;
import flatline.model.network.Loss;
import flatline.model.network.Regularization;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Remedy;
import flatline.model.scenario.Scenario;
import flatline.model.study.PlainEngine;
import flatline.model.training.DrawnScenarios;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LaneEngineTest {

  private static final Engine PLAIN = new PlainEngine();

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  private static Scenario drawn(int seed) {
    Scenario scenario = DrawnScenarios.draw(seed);
    return scenario.with(b ->
        b.hidden(scenario.setup().hidden().subList(0, 1))
            .rule(StepRule.PLAIN)
            .entrants(List.of())
            .contenders(
                List.of(
                    new Relu(), new LeakyRelu(0), new LeakyRelu(seed % 7 / 9.0), new LeakyRelu(1)))
            .regularization(Regularization.NONE)
            .features(Features.PLANE)
            .steps(1 + seed * 5));
  }

  /** Runs that differ in all that lanes may differ in. */
  private static List<Scenario> runs(Scenario scenario, int count) {
    return IntStream.range(0, count)
        .mapToObj(i ->
            scenario.with(b ->
                b.seed(i)
                    .rate(scenario.setup().training().rate() * (1 + i % 3))
                    .contenders(
                        List.of(
                            new Relu(),
                            new LeakyRelu(0),
                            new LeakyRelu(i % 5 / 10.0),
                            new LeakyRelu(1)))))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void lanesAreTheTrainingEngineToTheBit(int seed) {
    List<Scenario> runs = runs(drawn(seed), 1 + seed % 21);
    assertTrue(LaneEngine.takes(runs.getFirst(), runs.size()));
    for (Detail detail : Detail.values()) {
      List<List<Outcome>> expected = PLAIN.train(runs, detail, () -> false).orElseThrow();
      assertEquals(expected, train(runs, detail, RowBatch::new));
      assertEquals(expected, train(runs, detail, VectorLanes::batch));
    }
  }

  private static List<List<Outcome>> train(
      List<Scenario> runs, Detail detail, LaneBatch.Maker maker) {
    return new LaneEngine(PLAIN, maker).train(runs, detail, () -> false).orElseThrow();
  }

  /** What the bits are compared over: whatever a set-up gets must be drawn here. */
  @Test
  void theComparedRunsDifferInEveryComponentOfASetup() {
    assertVaried(
        seeds().mapToObj(LaneEngineTest::drawn).map(Scenario::setup).toList(),
        List.of("Setup.regularization", "Setup.features", "Setup.rule"));
    assertVaried(seeds().mapToObj(DrawnScenarios::draw).map(Scenario::setup).toList());
  }

  @Test
  void whatHasOtherArithmeticIsNotTaken() {
    Scenario scenario = drawn(1);
    var smooth = scenario.with(b -> b.contenders(List.of(new Relu(), new Elu(1))));
    assertFalse(LaneEngine.takes(smooth, 10));
    assertFalse(LaneEngine.takes(scenario, 1_000_000));
    var more = Features.of(EnumSet.of(InputFeature.X, InputFeature.X_SQUARED));
    assertFalse(LaneEngine.takes(scenario.with(b -> b.features(more)), 10));
    var l2 = new Regularization(Regularization.Kind.L2, 1e-4);
    assertFalse(LaneEngine.takes(scenario.with(b -> b.regularization(l2)), 10));
    var clipped = StepRule.PLAIN.withClip(1);
    assertFalse(LaneEngine.takes(scenario.with(b -> b.rule(clipped)), 10));
    var adam = new Entrant(new Relu(), Remedy.of(Optimizer.Adam.CUSTOMARY));
    assertFalse(LaneEngine.takes(scenario.with(b -> b.entrants(List.of(adam))), 10));
  }

  @Test
  void runsOnTheSamePointsShareThem() {
    Scenario points =
        drawn(5)
            .with(b ->
                b.data(
                        DataSource.Points.of(
                            List.of(
                                new DataSource.Point(1, 2, 1),
                                new DataSource.Point(-1, 0.5, -1),
                                new DataSource.Point(0.25, -2, 1))))
                    .loss(Loss.CROSS_ENTROPY)
                    .batchSize(2));
    List<Scenario> runs = runs(points, 5);
    assertEquals(
        PLAIN.train(runs, Detail.ENDS, () -> false).orElseThrow(),
        train(runs, Detail.ENDS, RowBatch::new));
  }

  @Test
  void aCancelledEngineSaysNothing() {
    LaneEngine engine = new LaneEngine(PLAIN, RowBatch::new);
    assertTrue(engine.train(runs(drawn(3), 4), Detail.ENDS, () -> true).isEmpty());
  }
}
