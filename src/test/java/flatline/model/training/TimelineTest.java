package flatline.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Gelu;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.data.DataSource;
import flatline.model.data.Features;
import flatline.model.data.InputFeature;
import flatline.model.data.Normalization;
import flatline.model.data.Split;
import flatline.model.optimizer.DrawnRules;
import flatline.model.optimizer.Optimizer;
import flatline.model.scenario.Change;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.scenario.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Backwards is as exact as forwards. */
class TimelineTest {

  private static Scenario random(Random random) {
    List<Integer> hidden =
        IntStream.range(0, random.nextInt(3)).mapToObj(any -> 1 + random.nextInt(8)).toList();
    return Scenario.DEFAULT.with(b ->
        b.normalization(
                new Normalization(Normalization.Kind.STANDARDIZED, 1, random.nextInt(3), 0.5))
            .hidden(hidden)
            .order(random.nextBoolean() ? new Order.Shuffled() : new Order.Fixed())
            .training(new Setup.Schedule(1 + random.nextInt(40), 0.1 + 2 * random.nextDouble(), 9))
            .seed(random.nextInt(1000))
            .rule(DrawnRules.rule(random))
            .entrants(
                List.of(
                    new Entrant(new Relu(), DrawnRules.remedy(random)),
                    Entrant.of(new LeakyRelu(0.1))))
            .regularization(DrawnRules.regularization(random)));
  }

  private static Change change(Random random, Scenario scenario) {
    int layers = scenario.setup().hidden().size();
    int layer = layers == 0 ? 0 : random.nextInt(layers);
    int unit = layers == 0 ? 0 : random.nextInt(scenario.setup().hidden().get(layer));
    int contender = random.nextInt(3) - 1;
    Change.UnitAddress address = new Change.UnitAddress(contender, layer, unit);
    return switch (random.nextInt(layers == 0 ? 7 : 13)) {
      case 0 -> new Change.Set(new Target.LearningRate(), 0.05 + random.nextDouble());
      case 1 -> new Change.Set(new Target.BatchSize(), 1 + random.nextInt(50));
      case 2 -> new Change.Add(new Target.Bias(contender, layer, unit), random.nextGaussian());
      case 3 -> new Change.SetActivation(contender, new Gelu());
      case 4 -> new Change.SetSchedule(contender, DrawnRules.schedule(random));
      case 5 ->
          random.nextBoolean() || !hasMomentum(scenario, contender)
              ? new Change.Set(new Target.Clip(contender), DrawnRules.clip(random))
              : new Change.Set(new Target.Momentum(contender), random.nextInt(3) / 3.0);
      case 6 -> new Change.Set(new Target.ResetEvery(contender), random.nextInt(60));
      case 7 -> new Change.Freeze(address);
      case 8 -> new Change.Unfreeze(address);
      case 9 -> new Change.Reinitialize(address);
      case 10 -> new Change.Set(new Target.BatchNorm(contender), random.nextInt(2));
      case 11 ->
          new Change.Set(
              learnsLeaks(scenario, contender)
                  ? new Target.LeakRate(contender)
                  : new Target.BatchNorm(contender),
              random.nextInt(2));
      default -> new Change.Set(new Target.Weight(contender, layer, unit, 0), random.nextDouble());
    };
  }

  private static boolean learnsLeaks(Scenario scenario, int contender) {
    return scenario.setup().rule(Math.max(contender, 0)).learned().leakRate() > 0;
  }

  private static boolean hasMomentum(Scenario scenario, int contender) {
    return scenario.setup().rule(Math.max(contender, 0)).optimizer() instanceof Optimizer.Sgd;
  }

  private static double[] bits(Trainer trainer) {
    return trainer.contenders().stream()
        .flatMapToDouble(each -> java.util.Arrays.stream(each.network().network().toArray()))
        .toArray();
  }

  private static double[] straight(Scenario scenario, long step) {
    Trainer trainer = new Trainer(scenario);
    trainer.advanceTo(step);
    return bits(trainer);
  }

  @RepeatedTest(25)
  void anyWalkOfJumpsShowsTheStatesOfAStraightRun(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Timeline> branches = new ArrayList<>(List.of(new Timeline(random(random))));
    for (int move = 0; move < 40; move++) {
      Timeline timeline = branches.get(random.nextInt(branches.size()));
      timeline.goTo(random.nextInt(600));
      if (random.nextInt(4) == 0) {
        branches.add(timeline.make(change(random, timeline.scenario())));
      }
    }
    for (Timeline timeline : branches) {
      long step = random.nextInt((int) timeline.head() + 1);
      timeline.goTo(step);
      assertEquals(step, timeline.position());
      assertArrayEquals(
          straight(timeline.scenario(), step),
          bits(timeline.now()),
          "seed " + repetition.getCurrentRepetition() + ", step " + step);
      assertSameHistory(timeline);
    }
  }

  private static void assertSameHistory(Timeline timeline) {
    Timeline again = new Timeline(timeline.scenario());
    again.goTo(timeline.head());
    for (int contender = 0; contender < 2; contender++) {
      assertEquals(again.events(contender), timeline.events(contender));
      assertEquals(again.eventCount(contender), timeline.eventCount(contender));
      Curve one = again.curve(contender);
      Curve other = timeline.curve(contender);
      for (int point = 0; point < Math.min(one.size(), other.size()); point++) {
        if (one.step(point) == other.step(point)) {
          assertEquals(one.loss(point), other.loss(point));
          assertEquals(one.silent(point), other.silent(point));
        }
      }
    }
  }

  @Test
  void takingAnInterventionBackRestoresTheBits() {
    Timeline before = new Timeline(random(new Random(3)));
    before.goTo(200);
    double[] bits = bits(before.now());
    Timeline changed = before.make(new Change.Set(new Target.LearningRate(), 0.01));
    changed.goTo(500);
    Timeline undone = changed.become(before.scenario(), 200);
    assertArrayEquals(bits, bits(undone.now()));
    Timeline redone = undone.become(changed.scenario(), 500);
    assertArrayEquals(bits(changed.now()), bits(redone.now()));
  }

  @Test
  void checkpointsStayBoundedAndSpreadEvenly() {
    Timeline timeline = new Timeline(Scenario.DEFAULT);
    timeline.goTo(20_000);
    List<Checkpoint> kept = timeline.checkpoints();
    assertTrue(kept.size() <= 2048, "kept " + kept.size());
    assertTrue(kept.size() > 1024, "kept " + kept.size());
    long stride = kept.get(1).step();
    for (int i = 0; i < kept.size(); i++) {
      assertEquals(i * stride, kept.get(i).step());
    }
  }

  @Test
  void draggingASliderLeavesOneIntervention() {
    Timeline timeline = new Timeline(Scenario.DEFAULT);
    timeline.goTo(10);
    for (double rate : new double[] {0.2, 0.3, 0.4}) {
      timeline = timeline.make(new Change.Set(new Target.LearningRate(), rate));
    }
    assertEquals(
        List.of(new Intervention(10, new Change.Set(new Target.LearningRate(), 0.4))),
        timeline.scenario().interventions());
  }

  /** A million samples are not made anew for each tick of a slider that leaves them alone. */
  @RepeatedTest(12)
  void aRunBesideAnotherIsTheSameAsOneOfItsOwn(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Scenario first = random(random);
    Timeline base = new Timeline(first);
    base.goTo(3);
    Scenario other = random(random).with(b -> b.normalization(first.setup().normalization()));
    Scenario sown = other.with(b -> b.seed(first.setup().seed()));
    for (Scenario each : List.of(other, sown)) {
      Timeline beside = base.beside(each);
      Timeline own = new Timeline(each);
      beside.goTo(7);
      own.goTo(7);
      for (int i = 0; i < each.setup().contenders().size(); i++) {
        assertEquals(
            own.now().contenders().get(i).network().network(),
            beside.now().contenders().get(i).network().network());
        assertEquals(own.events(i), beside.events(i));
        assertEquals(own.examine(i).loss(), beside.examine(i).loss());
      }
    }
    assertSame(base.samples(), base.beside(sown).samples());
  }

  @Test
  void samplesAreSharedWhereTheyAreTheSameAndNowhereElse() {
    Scenario drawn = Scenario.DEFAULT;
    Scenario given =
        drawn.with(b ->
            b.batchSize(1)
                .data(
                    DataSource.Points.of(
                        List.of(
                            new DataSource.Point(0, 1, 1),
                            new DataSource.Point(1, 0, -1),
                            new DataSource.Point(2, 5, 1)))));
    assertTrue(shares(drawn, drawn.with(b -> b.rate(0.5).hidden(List.of(3)))));
    assertTrue(shares(given, given.with(b -> b.seed(9))), "no seed draws given points");
    assertFalse(shares(drawn, drawn.with(b -> b.seed(9))));
    assertFalse(shares(given, given.with(b -> b.split(new Split(0.7)))));
    assertFalse(shares(drawn, given));
    assertFalse(
        shares(
            given,
            given.with(b ->
                b.normalization(new Normalization(Normalization.Kind.STANDARDIZED, 2, 0, 0)))));
    assertFalse(shares(given, given.with(b -> b.features(new Features(List.of(InputFeature.X))))));
  }

  @SuppressWarnings("ReferenceEquality") // whether they are shared, not whether they are equal
  private static boolean shares(Scenario one, Scenario other) {
    Timeline base = new Timeline(one);
    return base.samples() == base.beside(other).samples()
        && base.samples() == base.become(other, 0).samples();
  }
}
