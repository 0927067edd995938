package flatline.model.lanes;

import static flatline.model.scenario.Varied.assertVaried;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import flatline.interchange.scenario.Presets;
import flatline.model.activation.Activation;
import flatline.model.activation.Elu;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.data.DataSource;
import flatline.model.data.Features;
import flatline.model.data.InputFeature;
import flatline.model.data.StreamSource;
import flatline.model.lanes.descent.LaneDecay;
import flatline.model.lanes.descent.LaneDescent;
import flatline.model.network.Loss;
import flatline.model.network.Regularization;
import flatline.model.optimizer.DrawnRules;
import flatline.model.optimizer.Learned;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.RateSchedule;
import flatline.model.optimizer.Reset;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Change;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Remedy;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.model.study.PlainEngine;
import flatline.model.training.DrawnScenarios;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LaneEngineTest {

  private static final Engine PLAIN = new PlainEngine();
  private static final List<Activation> ACTIVATIONS =
      List.of(new Relu(), new LeakyRelu(0), new LeakyRelu(0.3), new LeakyRelu(1));

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  private static Scenario drawn(int seed) {
    Scenario scenario = DrawnScenarios.draw(seed);
    var random = new SplittableRandom(seed + 0x1a7eL);
    return scenario
        .with(b ->
            b.hidden(scenario.setup().hidden().subList(0, 1))
                .rule(seed % 2 == 0 ? StepRule.PLAIN : bounded(DrawnRules.rule(random)))
                .entrants(ACTIVATIONS.stream().map(each -> entrant(each, seed, random)).toList())
                .regularization(bounded(DrawnRules.regularization(random)))
                .features(Features.PLANE)
                .steps(1 + seed * 5))
        .with(seed % 3 == 0 ? List.of() : rates(random));
  }

  /** Every other run is plain, so that lanes that need no mean gradients are compared as well. */
  private static Entrant entrant(Activation activation, int seed, SplittableRandom random) {
    return seed % 2 == 0
        ? Entrant.of(activation)
        : new Entrant(activation, bounded(DrawnRules.remedy(random)));
  }

  private static StepRule bounded(StepRule rule) {
    return rule.with(bounded(rule.optimizer()));
  }

  private static Remedy bounded(Remedy drawn) {
    Remedy free = drawn.regularization().map(each -> drawn.with(bounded(each))).orElse(drawn);
    return free.optimizer().map(each -> free.with(bounded(each))).orElse(free);
  }

  private static Optimizer bounded(Optimizer drawn) {
    return LaneDescent.isBounded(drawn) ? drawn : Optimizer.Adam.CUSTOMARY;
  }

  private static Regularization bounded(Regularization drawn) {
    return LaneDecay.takes(drawn) ? drawn : Regularization.NONE;
  }

  private static List<Intervention> rates(SplittableRandom random) {
    var rate = new Target.LearningRate();
    return List.of(
        new Intervention(0, new Change.Add(rate, random.nextDouble())),
        new Intervention(random.nextInt(40), new Change.Set(rate, random.nextDouble(0.05, 4))),
        new Intervention(40, new Change.Add(rate, random.nextDouble())));
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
        .map(each -> withAtZero(each, scenario.setup().samples() % 3 / 2.0))
        .toList();
  }

  private static Scenario withAtZero(Scenario scenario, double share) {
    return scenario.with(b ->
        b.entrants(
            scenario.setup().entrants().stream().map(each -> each.withAtZero(share)).toList()));
  }

  /** XOR on points at 0 and 1 from biases of 0: z of every unit is exactly 0 at the first one. */
  static Stream<Scenario> thatHitZero() {
    Scenario points = Presets.get("xor-four-points");
    return Stream.of(
            points,
            points.with(b -> b.rule(StepRule.PLAIN.with(new Optimizer.Sgd(0.5)))),
            points.with(b -> b.rule(StepRule.PLAIN.with(new Learned(false, 0.05)))),
            points.with(b -> b.rule(StepRule.PLAIN.with(new Learned(true, 0.05)))),
            points.with(b -> b.rule(StepRule.PLAIN.with(new Reset(50)))))
        .map(each -> each.with(b -> b.steps(400)));
  }

  @ParameterizedTest
  @MethodSource("thatHitZero")
  void lanesAreTheTrainingEngineToTheBitWhereZIsExactlyZero(Scenario points) {
    List<List<List<Outcome>>> all = new ArrayList<>();
    for (double share : new double[] {0, 0.5, 1}) {
      List<Scenario> runs =
          IntStream.range(0, 12)
              .mapToObj(i -> withAtZero(points, share).with(b -> b.seed(i)))
              .toList();
      assertTrue(LaneEngine.takes(runs.getFirst(), runs.size()));
      List<List<Outcome>> expected = PLAIN.train(runs, Detail.EVENTS, () -> false).orElseThrow();
      assertEquals(expected, train(runs, Detail.EVENTS, RowBatch::new));
      assertEquals(expected, train(runs, Detail.EVENTS, VectorLanes::batch));
      all.add(expected);
    }
    boolean isNormalized = points.setup().rule().learned().batchNorm();
    assertEquals(isNormalized, all.get(0).equals(all.get(2)), "normalized z are hardly ever 0");
  }

  @Test
  void runsWithAnotherDerivativeAtZeroDoNotShareLanes() {
    Scenario scenario = drawn(2);
    assertEquals(LaneKey.of(withAtZero(scenario, 1)), LaneKey.of(withAtZero(scenario, 1)));
    assertNotEquals(LaneKey.of(withAtZero(scenario, 1)), LaneKey.of(withAtZero(scenario, 0.5)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void lanesAreTheTrainingEngineToTheBit(int seed) {
    List<Scenario> runs = runs(drawn(seed), 1 + seed % 21);
    assertTrue(LaneEngine.takes(runs.getFirst(), runs.size()));
    for (Detail detail : List.of(Detail.ENDS, Detail.EVENTS.withDormant(0.3))) {
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
        List.of("Setup.features"));
    // Streams are left to the engine for single networks, and have a test of their own.
    assertVaried(
        seeds().mapToObj(DrawnScenarios::draw).map(Scenario::setup).toList(),
        List.of("Setup.features:Features.digits"));
  }

  @Test
  void whatHasOtherArithmeticIsNotTaken() {
    Scenario scenario = drawn(2);
    assertTrue(LaneEngine.takes(scenario, 10));
    var smooth = scenario.with(b -> b.contenders(List.of(new Relu(), new Elu(1))));
    assertFalse(LaneEngine.takes(smooth, 10));
    assertFalse(LaneEngine.takes(scenario, 1_000_000));
    var more = Features.of(EnumSet.of(InputFeature.X, InputFeature.X_SQUARED));
    assertFalse(LaneEngine.takes(scenario.with(b -> b.features(more)), 10));
    var stream = Scenario.DEFAULT.with(b -> b.otherData(new StreamSource()).hidden(List.of(5)));
    assertFalse(LaneEngine.takes(stream, 10));
    var l1 = new Regularization(Regularization.Kind.L1, 1e-4);
    assertFalse(LaneEngine.takes(scenario.with(b -> b.regularization(l1)), 10));
    var decayed = new Entrant(new Relu(), Remedy.NONE.with(l1));
    assertFalse(LaneEngine.takes(scenario.with(b -> b.entrants(List.of(decayed))), 10));
    var rectified = Entrant.of(new Relu()).withOutput(new Relu());
    assertFalse(LaneEngine.takes(scenario.with(b -> b.entrants(List.of(rectified))), 10));
    // Of such an optimizer it is not known how large a step may be.
    var unbounded = new Entrant(new Relu(), Remedy.of(new Optimizer.Adam(0.9, 0.5, 1e-8)));
    assertFalse(LaneEngine.takes(scenario.with(b -> b.entrants(List.of(unbounded))), 10));
    var bias = new Change.Set(new Target.HiddenBias(Target.ALL), 1);
    assertFalse(LaneEngine.takes(scenario.with(List.of(new Intervention(3, bias))), 10));
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

  /** What a longer run takes more: what is made once for each lane is not in it. */
  @Test
  void stepsByEveryRuleAllocateNothing() {
    List<StepRule> rules =
        List.of(
            StepRule.PLAIN.with(new Optimizer.Sgd(0.9)).withClip(0.1),
            StepRule.PLAIN.with(Optimizer.Adam.CUSTOMARY).with(new RateSchedule.WarmUp(900)),
            StepRule.PLAIN.with(new Learned(true, 0.05)));
    for (StepRule rule : rules) {
      long more = Long.MAX_VALUE;
      for (int look = 0; look < 4; look++) {
        more = Math.min(more, Math.abs(bytes(rule, 4000) - bytes(rule, 2000)));
      }
      assertTrue(more < 2000, more + " bytes in 2000 steps by " + rule);
    }
  }

  private static long bytes(StepRule rule, long steps) {
    Scenario scenario = drawn(2).with(List.of()).with(b -> b.rule(rule).rate(0.01).steps(steps));
    var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    train(runs(scenario, 8), Detail.EVENTS, RowBatch::new);
    return thread.getCurrentThreadAllocatedBytes() - before;
  }

  @Test
  void aCancelledEngineSaysNothing() {
    LaneEngine engine = new LaneEngine(PLAIN, RowBatch::new);
    assertTrue(engine.train(runs(drawn(3), 4), Detail.ENDS, () -> true).isEmpty());
  }
}
