package flatline.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.data.Split;
import flatline.model.network.Samples;
import flatline.model.scenario.Change;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.model.vitals.Examination;
import flatline.model.vitals.Examiner;
import flatline.model.vitals.Fit;
import flatline.model.vitals.TestFit;
import flatline.model.vitals.UnitState;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn of a run: bounded however long it is, and every point of it exact. */
class CurveTest {

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2047, 2048, 4096, 5000, 1_000_000})
  void pointsAreEvenlySpacedFromZeroAndBoundedInNumber(long last) {
    var recorder = new CurveRecorder();
    for (long step = 0; step <= last; step++) {
      if (recorder.wants(step)) {
        recorder.add(0.5 * step, (int) step, OptionalDouble.of(2.0 * step));
      }
    }
    Curve curve = recorder.curve();
    assertTrue(curve.size() <= CurveRecorder.CAPACITY);
    assertTrue(curve.size() > Math.min(last, CurveRecorder.CAPACITY / 2));
    long stride = curve.size() > 1 ? curve.step(1) : 1;
    assertEquals(1, Long.bitCount(stride));
    assertTrue(last - curve.step(curve.size() - 1) < stride);
    for (int point = 0; point < curve.size(); point++) {
      assertEquals(point * stride, curve.step(point));
      assertEquals(0.5 * curve.step(point), curve.loss(point));
      assertEquals(curve.step(point), curve.silent(point));
      assertEquals(2.0 * curve.step(point), curve.testLoss(point));
    }
  }

  @Test
  void aSpikeOutlivesTheStepOnWhichItWasSeen() {
    var recorder = new CurveRecorder();
    for (long step = 0; step < 20_000; step++) {
      if (recorder.wants(step)) {
        recorder.add(
            step == 411 ? 4.9 : step == 513 ? 0.1 : 1, step == 411 ? 3 : 1, OptionalDouble.empty());
      } else {
        recorder.pass(step == 9001 ? 0 : 1);
      }
    }
    Curve curve = recorder.curve();
    int stride = (int) curve.step(1);
    assertEquals(16, stride);
    assertFalse(curve.hasTest());
    assertEquals(4.9, curve.highestLoss(411 / stride));
    assertEquals(1, curve.lowestLoss(411 / stride));
    assertEquals(0.1, curve.lowestLoss(513 / stride));
    assertEquals(3, curve.mostSilent(411 / stride));
    assertEquals(0, curve.fewestSilent(9001 / stride));
    assertEquals(1, curve.highestLoss(411 / stride + 1));

    Curve left = new CurveRecorder(recorder, 410).curve();
    assertEquals(1, left.highestLoss(left.size() - 1), "its spike is of the future that was left");
    Curve kept = new CurveRecorder(recorder, 415).curve();
    assertEquals(4.9, kept.highestLoss(kept.size() - 1));
  }

  @Test
  void everyPointIsWhatAFreshRunHasAtThatStep() {
    Scenario scenario =
        Objects.requireNonNull(MeasuredPresets.all().get("dying-while-you-watch"))
            .with(b -> b.data(new DataSource.Generated(DataKind.CIRCLE, 60, 0.05)));
    Timeline timeline = new Timeline(scenario);
    timeline.goTo(5000);
    Trainer fresh = new Trainer(scenario);
    var examiner = new Examiner(fresh.samples(), scenario.setup().shape());
    for (int point = 0; point < timeline.curve(0).size(); point++) {
      fresh.advanceTo(timeline.curve(0).step(point));
      for (int i = 0; i < scenario.setup().contenders().size(); i++) {
        Curve curve = timeline.curve(i);
        Examination examination = examiner.examine(fresh.contenders().get(i).network());
        assertEquals(examination.loss(), curve.loss(point), "step " + fresh.step());
        int silent = examination.count(UnitState.DEAD) + examination.count(UnitState.INACTIVE);
        assertEquals(silent, curve.silent(point), "step " + fresh.step());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "200, 1, 1",
    "20000, 1, 1",
    "20001, 10, 32",
    "100000, 10, 256",
    "1000000, 10, 2048",
    "1000000, 1, 16384",
    "1000000, 5000, 4",
    "1000000, 1000000, 1"
  })
  void theMoreSamplesTheSeldomerAllAreLookedAt(int samples, int batchSize, long stride) {
    assertEquals(stride, CurveRecorder.stride(samples, batchSize));
  }

  @Test
  void pointsOfManySamplesAreSeldomAndExactAndSilenceInBetweenIsSeen() {
    Scenario scenario =
        Scenario.DEFAULT.with(
            b -> b.data(new DataSource.Generated(DataKind.CIRCLE, 30_000, 0.05)).batchSize(10));
    Timeline timeline = new Timeline(scenario);
    timeline.goTo(200);
    Trainer fresh = new Trainer(scenario);
    var examiner = new Examiner(fresh.samples(), scenario.setup().shape());
    Curve curve = timeline.curve(0);
    assertEquals(64, curve.stride());
    assertEquals(4, curve.size());
    for (int point = 0; point < curve.size(); point++) {
      fresh.advanceTo(curve.step(point));
      assertEquals(examiner.loss(fresh.contenders().getFirst().network()), curve.loss(point));
    }
  }

  /** The look at step 0 is put off until somebody asks, or a step is made. */
  @Test
  void theFirstPointOfManySamplesIsThatOfStepZeroWheneverItIsLookedAt() {
    Scenario scenario =
        Scenario.DEFAULT.with(b -> b.data(new DataSource.Generated(DataKind.CIRCLE, 30_000, 0.05)));
    Trainer fresh = new Trainer(scenario);
    double first =
        new Examiner(fresh.samples(), scenario.setup().shape())
            .loss(fresh.contenders().getFirst().network());
    Timeline timeline = new Timeline(scenario);
    Timeline changed = timeline.make(new Change.Set(new Target.LearningRate(), 0.3));
    changed.goTo(3);
    assertEquals(first, changed.curve(0).loss(0));
    assertEquals(first, changed.become(scenario, 1).curve(0).loss(0));
    timeline.goTo(3);
    assertEquals(first, timeline.curve(0).loss(0));
    assertEquals(1, timeline.curve(0).size());
  }

  @Test
  void everyTestLossIsThatOfTheSamplesKeptBackAtThatStep() {
    Scenario scenario = Scenario.DEFAULT.with(b -> b.split(new Split(0.6)));
    Timeline timeline = new Timeline(scenario);
    timeline.goTo(3000);
    timeline.goTo(700);
    Timeline branch = timeline.make(new Change.Set(new Target.LearningRate(), 0.3));
    branch.goTo(1500);
    assertTestLosses(timeline, scenario, 3000);
    assertTestLosses(branch, branch.scenario(), 1500);
  }

  private static void assertTestLosses(Timeline timeline, Scenario scenario, long last) {
    Trainer fresh = new Trainer(scenario);
    var fit = new Fit(new Samples(scenario.setup().testset()));
    for (int contender = 0; contender < 2; contender++) {
      assertTrue(timeline.curve(contender).hasTest());
    }
    Curve curve = timeline.curve(1);
    assertEquals(last / curve.stride() + 1, curve.size());
    for (int point = 0; point < curve.size(); point++) {
      fresh.advanceTo(curve.step(point));
      fit.look(fresh.contenders().get(1).network());
      assertEquals(fit.loss(), curve.testLoss(point), "step " + fresh.step());
    }
    fresh = new Trainer(scenario);
    fresh.advanceTo(timeline.position());
    fit.look(fresh.contenders().get(1).network());
    assertEquals(new TestFit(fit.loss(), fit.accuracy()), timeline.test(1).orElseThrow());
  }

  @Test
  void whereAllIsTrainedOnThereIsNoTest() {
    Timeline timeline = new Timeline(Scenario.DEFAULT);
    timeline.goTo(10);
    assertEquals(0, timeline.samples().testset().size());
    assertEquals(Optional.empty(), timeline.test(0));
    assertFalse(timeline.curve(0).hasTest());
    assertTrue(Double.isNaN(timeline.curve(0).testLoss(0)));
  }

  @Test
  void aContenderThatDivergedAddsNoPoints() {
    Scenario scenario = Objects.requireNonNull(MeasuredPresets.all().get("leak-explodes"));
    Timeline timeline = new Timeline(scenario);
    timeline.goTo(2000);
    long stopped = timeline.now().contenders().get(2).divergence().orElseThrow().step();
    Curve curve = timeline.curve(2);
    assertTrue(curve.step(curve.size() - 1) < stopped);
    for (int point = 0; point < curve.size(); point++) {
      assertTrue(Double.isFinite(curve.loss(point)));
    }
    Curve other = timeline.curve(0);
    assertTrue(other.step(other.size() - 1) > stopped);
  }

  @Test
  void ofCountlessEventsTheEarliestAreKeptAndAllAreCounted() {
    var log = new LifeLog();
    for (int step = 0; step < 10_000; step++) {
      log.add(new LifeEvent(step, LifeEvent.Kind.DEATH, 0, 0));
    }
    List<LifeEvent> kept = log.events();
    assertEquals(LifeLog.KEPT, kept.size());
    assertEquals(10_000, log.count());
    assertEquals(LifeLog.KEPT - 1, kept.getLast().step());
    var fork = new LifeLog(log, 500);
    assertEquals(500, fork.events().size());
    fork.add(new LifeEvent(9, LifeEvent.Kind.REVIVAL, 0, 0));
    assertEquals(501, fork.count());
    assertEquals(10_000, log.count());
    assertEquals(LifeLog.KEPT, new LifeLog(log, 9000).events().size());
  }
}
