package flatline.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.lanes.Detail;
import flatline.model.lanes.Measure;
import flatline.model.lanes.Outcome;
import flatline.model.network.Network;
import flatline.model.network.Propagation;
import flatline.model.network.UnitRef;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.Reset;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Change;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Remedy;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.model.study.PlainEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dead units that begin anew. */
class ResetTest {

  private static Scenario offCentre(long seed, Entrant... entrants) {
    Scenario preset = Objects.requireNonNull(MeasuredPresets.all().get("dying-while-you-watch"));
    return preset.with(b -> b.entrants(List.of(entrants)).seed(seed).steps(1000));
  }

  private static Entrant reset(long every) {
    return new Entrant(new Relu(), Remedy.NONE.with(new Reset(every)));
  }

  /** Every other case has its own arithmetic of how units come to be dead in the layer above. */
  private static Scenario deep(long seed) {
    Scenario preset = Objects.requireNonNull(MeasuredPresets.all().get("two-hidden-layers"));
    return preset.with(b -> b.entrants(List.of(reset(20))).seed(seed));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatTheNetworkComputesStaysAndTheDeadHaveOtherWeights(long seed) {
    var trainer = new Trainer(deep(seed));
    int resets = 0;
    for (int i = 0; i < 200; i++) {
      trainer.update();
      Contender contender = trainer.contenders().getFirst();
      Propagation before = copy(contender.network());
      trainer.intervene();
      for (int sample = 0; sample < trainer.samples().size(); sample++) {
        double[] input = trainer.samples().input(sample);
        assertEquals(before.forward(input), contender.network().forward(input));
      }
      assertTrue(contender.resets().isEmpty() || trainer.step() % 20 == 0);
      for (UnitRef each : contender.resets()) {
        assertEquals(0, contender.network().bias(each.layer(), each.unit()));
        assertTrue(
            contender.network().weight(each.layer(), each.unit(), 0)
                != before.weight(each.layer(), each.unit(), 0));
        resets++;
      }
    }
    assertTrue(resets > 5, resets + " resets");
  }

  private static Propagation copy(Propagation network) {
    return new Propagation(network.network(), network.activation(), network.loss());
  }

  @Test
  void aContenderThatResetsLeavesTheOneBesideItAlone() {
    Entrant relu = Entrant.of(new Relu());
    assertArrayEquals(end(offCentre(1, relu), 0), end(offCentre(1, relu, reset(50)), 0));
    assertArrayEquals(end(offCentre(1, reset(50)), 0), end(offCentre(1, relu, reset(50)), 1));
  }

  private static double[] end(Scenario scenario, int contender) {
    var trainer = new Trainer(scenario);
    trainer.advanceTo(400);
    return trainer.contenders().get(contender).network().network().toArray();
  }

  @Test
  void aFrozenUnitStaysDeadAndALeakIsNotDead() {
    var frozen = new Change.UnitAddress(0, 0, 3);
    Scenario scenario =
        offCentre(1, reset(10), new Entrant(new LeakyRelu(0.1), reset(10).remedy()))
            .with(
                List.of(
                    new Intervention(5, new Change.Freeze(frozen)),
                    new Intervention(5, new Change.Set(new Target.Bias(0, 0, 3), -50)),
                    new Intervention(5, new Change.Set(new Target.Bias(1, 0, 3), -50))));
    var trainer = new Trainer(scenario);
    for (int i = 0; i < 100; i++) {
      trainer.advance();
      assertFalse(trainer.contenders().getFirst().resets().contains(new UnitRef(0, 3)));
      assertEquals(List.of(), trainer.contenders().get(1).resets());
    }
    assertEquals(-50, trainer.contenders().getFirst().network().bias(0, 3));
  }

  /** Before the interventions of the step: what is killed by hand there is dead until the next. */
  @Test
  void aHandThatKillsAtTheStepOfAResetHasTheLastWord() {
    var kill = new Change.Set(new Target.HiddenBias(0), -50);
    Scenario scenario = offCentre(2, reset(100)).with(List.of(new Intervention(200, kill)));
    Timeline timeline = new Timeline(scenario);
    timeline.goTo(299);
    assertEquals(1, silentShare(timeline));
    timeline.goTo(300);
    assertTrue(silentShare(timeline) < 0.5);
  }

  private static double silentShare(Timeline timeline) {
    int dead = 0;
    for (int unit = 0; unit < 12; unit++) {
      dead += isDead(timeline.now(), unit) ? 1 : 0;
    }
    return dead / 12.0;
  }

  @Test
  void velocityIsForgottenWithTheWeights() {
    Scenario scenario =
        offCentre(1, reset(40))
            .with(b -> b.rule(StepRule.PLAIN.with(new Optimizer.Sgd(0.9))).rate(0.5));
    var trainer = new Trainer(scenario);
    int resets = 0;
    for (int i = 0; i < 400; i++) {
      trainer.advance();
      Contender contender = trainer.contenders().getFirst();
      for (UnitRef each : contender.resets()) {
        double[] velocity = contender.memory().velocity();
        var shape = contender.network().shape();
        assertEquals(0, velocity[shape.bias(0, each.unit())]);
        assertEquals(0, velocity[shape.weight(0, each.unit(), 1)]);
        assertEquals(0, velocity[shape.weight(1, 0, each.unit())]);
        resets++;
      }
    }
    assertTrue(resets > 3, resets + " resets");
  }

  /** A reset is no return, and one that died in the very step has died before it begins anew. */
  @Test
  void theHistorySaysDeathsAndResetsOneByOne() {
    int together = 0;
    for (long seed = 1; seed <= 10; seed++) {
      Timeline timeline = new Timeline(offCentre(seed, reset(5)));
      timeline.goTo(400);
      List<LifeEvent> expected = new ArrayList<>();
      var trainer = new Trainer(timeline.scenario());
      boolean[] dead = new boolean[12];
      for (long step = 0; step <= 400; step++) {
        List<UnitRef> resets = trainer.contenders().getFirst().resets();
        for (UnitRef each : resets) {
          if (!dead[each.unit()]) {
            expected.add(new LifeEvent(step, LifeEvent.Kind.DEATH, 0, each.unit()));
            together++;
          }
          expected.add(new LifeEvent(step, LifeEvent.Kind.RESET, 0, each.unit()));
        }
        for (int unit = 0; unit < dead.length; unit++) {
          boolean now = isDead(trainer, unit);
          if (now && !dead[unit] && !resets.contains(new UnitRef(0, unit))) {
            expected.add(new LifeEvent(step, LifeEvent.Kind.DEATH, 0, unit));
          }
          dead[unit] = now;
        }
        trainer.advance();
      }
      assertEquals(expected, timeline.events(0));
      assertSameCounts(timeline);
    }
    assertTrue(together > 3, together + " died in the step of their reset");
  }

  /** What a study counts is what a timeline writes down. */
  private static void assertSameCounts(Timeline timeline) {
    Scenario run = timeline.scenario().with(b -> b.steps(400));
    Outcome outcome =
        new PlainEngine()
            .train(List.of(run), Detail.EVENTS, () -> false)
            .orElseThrow()
            .getFirst()
            .getFirst();
    long deaths =
        timeline.events(0).stream()
            .filter(each -> each.kind() == LifeEvent.Kind.DEATH && each.step() > 0)
            .count();
    assertEquals((double) deaths, outcome.value(Measure.DEATHS));
    assertEquals(0, outcome.value(Measure.REVIVALS));
  }

  private static boolean isDead(Trainer trainer, int unit) {
    Network network = trainer.contenders().getFirst().network().network();
    var pass = new Propagation(network, new Relu(), trainer.scenario().setup().loss());
    for (int i = 0; i < trainer.samples().size(); i++) {
      if (pass.preactivation(unit, trainer.samples().input(i)) > 0) {
        return false;
      }
    }
    return true;
  }
}
