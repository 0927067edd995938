package flatline.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.autopsy.Cause;
import flatline.model.autopsy.CauseFinder;
import flatline.model.autopsy.Finding;
import flatline.model.autopsy.VitalCurve;
import flatline.model.data.Dataset;
import flatline.model.data.SlowStream;
import flatline.model.data.StreamSource;
import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import flatline.model.network.UnitRef;
import flatline.model.optimizer.Learned;
import flatline.model.optimizer.Reset;
import flatline.model.optimizer.StepRule;
import flatline.model.rule.Refusal;
import flatline.model.scenario.Change;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.scenario.Target;
import flatline.model.vitals.Reading;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamTest {

  private static final int TASK = SlowStream.TASK;

  private static Setup setup(long seed) {
    return Setup.DEFAULT.toBuilder()
        .otherData(new StreamSource())
        .hidden(List.of(5))
        .contenders(List.of(new Relu(), new LeakyRelu(0.01)))
        .rate(0.02)
        .steps(1_000_000)
        .seed(seed)
        .build();
  }

  private static Scenario scenario(long seed) {
    return Scenario.DEFAULT.with(setup(seed));
  }

  private static double[] parameters(Trainer trainer, int contender) {
    return trainer.contenders().get(contender).network().network().toArray();
  }

  @Test
  void theTrainingSetIsWhatMayComeUntilTheInputsChange() {
    var trainer = new Trainer(scenario(3));
    Dataset first = trainer.data();
    assertEquals(32, first.size());
    trainer.advanceTo(TASK - 1);
    assertEquals(first, trainer.data());
    trainer.update();
    assertEquals(first, trainer.data(), "the last step of a task is made on its samples");
    trainer.intervene();
    assertNotEquals(first, trainer.data());
    assertEquals(first.label(3), new SlowStream(3).samples(0).label(3));
    assertEquals(new SlowStream(3).samples(1), trainer.data());
    assertEquals(1, trainer.epoch());
  }

  @Test
  void everySampleThatComesIsOneOfThem() {
    var trainer = new Trainer(scenario(4));
    int[] seen = new int[32];
    for (int i = 0; i < TASK; i++) {
      trainer.update();
      seen[trainer.lastBatch().sample(0)]++;
      trainer.intervene();
    }
    // Each is one in 32: about 312 times, give or take five standard deviations.
    assertTrue(IntStream.of(seen).allMatch(count -> Math.abs(count - 312.5) < 5 * 17.4));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2})
  void jumpsEqualStraightRunsToTheBit(long seed) {
    var straight = new Trainer(scenario(seed));
    var timeline = new Timeline(scenario(seed));
    timeline.goTo(3L * TASK + 17);
    var random = new SplittableRandom(seed);
    long[] places = random.longs(8, 0, 3L * TASK + 17).sorted().toArray();
    for (long place : places) {
      straight.advanceTo(place);
      timeline.goTo(places[random.nextInt(places.length)]);
      timeline.goTo(place);
      for (int contender = 0; contender < 2; contender++) {
        assertArrayEquals(parameters(straight, contender), parameters(timeline.now(), contender));
        assertArrayEquals(
            parameters(straight, contender), parameters(timeline.at(place), contender));
      }
      assertEquals(straight.data(), timeline.now().data());
      assertEquals(straight.data(), timeline.at(place).data());
      Propagation fresh = straight.contenders().getFirst().network();
      assertEquals(
          Reading.all(fresh, straight.samples()).getFirst().stream()
              .filter(Reading::isSilent)
              .count(),
          timeline.examine(0).layers().getFirst().stream()
              .filter(each -> each.activeShare() == 0)
              .count());
    }
  }

  @Test
  void aBranchAfterAChangeGoesOnOnTheSamplesOfItsStep() {
    var timeline = new Timeline(scenario(5));
    timeline.goTo(2L * TASK + 500);
    timeline.goTo(TASK + 250);
    Timeline branch = timeline.make(new Change.Set(new Target.LearningRate(), 0.01));
    branch.goTo(2L * TASK + 10);
    var straight = new Trainer(branch.scenario());
    straight.advanceTo(2L * TASK + 10);
    assertArrayEquals(parameters(straight, 0), parameters(branch.now(), 0));
    assertEquals(straight.data(), branch.now().data());
    var direct = new Timeline(branch.scenario());
    direct.goTo(2L * TASK + 10);
    assertEquals(direct.events(0), branch.events(0));
    assertEquals(direct.events(1), branch.events(1));
  }

  @Test
  void whatTheDataDoIsSaidOfTheDataAndOfNothingElse() {
    int byData = 0;
    for (long seed = 1; seed <= 6; seed++) {
      var timeline = new Timeline(scenario(seed));
      timeline.goTo(6L * TASK);
      var finder = new CauseFinder(timeline);
      for (Finding finding : finder.examine(0)) {
        long step = finding.event().step();
        if (finding.cause() == Cause.DATA) {
          byData++;
          assertEquals(0, step % TASK, "inputs change at no other step");
          // The same weights, on the samples before: the other way round.
          var before = new Samples(new SlowStream(seed).samples(step / TASK - 1));
          var now = new Samples(new SlowStream(seed).samples(step / TASK));
          Propagation network = timeline.at(step).contenders().getFirst().network();
          int unit = finding.event().unit();
          boolean silent = finding.event().kind().isSilence();
          assertEquals(silent, Reading.of(network, now, 0, unit).isSilent());
          assertEquals(!silent, Reading.of(network, before, 0, unit).isSilent());
        } else if (step % TASK != 0) {
          assertNotEquals(Cause.INTERVENTION, finding.cause());
        }
      }
    }
    assertTrue(byData > 3, "met " + byData);
  }

  @Test
  void vitalsAreThoseOnTheSamplesOfTheirStep() {
    var timeline = new Timeline(scenario(2));
    timeline.goTo(2L * TASK + 100);
    for (VitalCurve.Point point :
        VitalCurve.of(timeline, 0, new UnitRef(0, 1), 40, () -> false).orElseThrow().points()) {
      Trainer there = timeline.at(point.step());
      Reading reading = Reading.of(there.contenders().getFirst().network(), there.samples(), 0, 1);
      assertEquals(reading.activeShare(), point.activeShare(), "step " + point.step());
    }
  }

  @Test
  void deadUnitsOfTheNewSamplesBeginAnew() {
    StepRule rule = StepRule.PLAIN.with(new Reset(100));
    var timeline = new Timeline(Scenario.DEFAULT.with(setup(1).toBuilder().rule(rule).build()));
    timeline.goTo(4L * TASK);
    assertEquals(
        0,
        new CauseFinder(timeline)
            .examine(0).stream().filter(each -> each.cause() == Cause.INTERVENTION).count());
    assertFalse(timeline.events(0).stream().noneMatch(each -> each.kind() == LifeEvent.Kind.RESET));
  }

  @Test
  void whatMakesNoSenseOfAStreamIsRefused() {
    Setup setup = setup(1);
    assertEquals(
        "batchSize must be 1 for data.kind stream, got 4",
        assertThrows(Refusal.class, () -> setup.toBuilder().batchSize(4).build()).getMessage());
    StepRule normalized = StepRule.PLAIN.with(new Learned(true, 0));
    assertEquals(
        "batchNorm must be absent for data.kind stream, one sample a step, got it",
        assertThrows(Refusal.class, () -> setup.toBuilder().rule(normalized).build()).getMessage());
    var timeline = new Timeline(scenario(1));
    assertEquals(
        "interventions[0].value must be a whole number from 1 to 1, got 2",
        assertThrows(Refusal.class, () -> timeline.make(new Change.Set(new Target.BatchSize(), 2)))
            .getMessage());
  }
}
