package flatline.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.network.Network;
import flatline.model.network.initialization.ExplicitInitialization;
import flatline.model.optimizer.Learned;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.StepRule;
import flatline.model.rule.Refusal;
import flatline.model.scenario.Change;
import flatline.model.scenario.InForce;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Batch normalization switched while a run goes on, and the rate of leaks that are learned. */
class LearnedSwitchTest {

  /** Epochs of twenty steps: after two of them the order of samples begins as at the start. */
  private static final long SWITCH = 40;

  private static final long END = 60;

  private static Scenario scenario(Learned learned, double momentum, Intervention... changes) {
    return Scenario.DEFAULT
        .with(b ->
            b.hidden(List.of(6, 4))
                .contenders(List.of(new Relu(), new LeakyRelu(0.2)))
                .rule(StepRule.PLAIN.with(new Optimizer.Sgd(momentum)).with(learned))
                .order(new Order.Fixed())
                .batchSize(10)
                .rate(0.2)
                .seed(4))
        .with(List.of(changes));
  }

  private static Intervention norm(long step, boolean on) {
    return new Intervention(step, new Change.Set(new Target.BatchNorm(Target.ALL), on ? 1 : 0));
  }

  private static Trainer at(Scenario scenario, long step) {
    var trainer = new Trainer(scenario);
    trainer.advanceTo(step);
    return trainer;
  }

  private static double[] shown(Trainer trainer, int contender) {
    return trainer.contenders().get(contender).network().network().toArray();
  }

  /** A run that begins with the weights of one contender of another. */
  private static Scenario from(Network start, int contender, Scenario like, Learned learned) {
    return like.with(List.<Intervention>of())
        .with(b ->
            b.initialization(
                    new ExplicitInitialization(new Network(like.setup().shape(), start.toArray())))
                .entrants(List.of(like.setup().entrants().get(contender)))
                .rule(b.build().rule().with(learned)));
  }

  @ParameterizedTest(name = "momentum {0}")
  @ValueSource(doubles = {0, 0.9})
  void switchedOnARunGoesOnAsOneThatBeginsNormalizedWithItsWeights(double momentum) {
    Scenario switched = scenario(Learned.NOTHING, momentum, norm(SWITCH, true));
    Scenario plain = switched.with(List.<Intervention>of());
    for (int contender = 0; contender < 2; contender++) {
      Network then = at(plain, SWITCH).contenders().get(contender).network().network();
      Scenario anew = from(then, contender, plain, new Learned(true, 0));
      assertArrayEquals(shown(at(anew, 0), 0), shown(at(switched, SWITCH), contender));
      assertArrayEquals(shown(at(anew, END - SWITCH), 0), shown(at(switched, END), contender));
    }
    assertTrue(InForce.isNormalized(switched, 0, SWITCH));
    assertFalse(InForce.isNormalized(switched, 0, SWITCH - 1));
  }

  @ParameterizedTest(name = "momentum {0}")
  @ValueSource(doubles = {0, 0.9})
  void switchedOffItGoesOnFromWhatWasSeen(double momentum) {
    Scenario switched = scenario(new Learned(true, 0), momentum, norm(SWITCH, false));
    Scenario normalized = switched.with(List.<Intervention>of());
    for (int contender = 0; contender < 2; contender++) {
      double[] seen = shown(at(normalized, SWITCH), contender);
      assertArrayEquals(seen, shown(at(switched, SWITCH), contender));
      Network start = new Network(switched.setup().shape(), seen);
      Scenario anew = from(start, contender, normalized, Learned.NOTHING);
      assertArrayEquals(shown(at(anew, END - SWITCH), 0), shown(at(switched, END), contender));
    }
  }

  @Test
  void itIsSwitchedForOneContenderAlone() {
    Scenario one =
        scenario(
            Learned.NOTHING,
            0.5,
            new Intervention(SWITCH, new Change.Set(new Target.BatchNorm(1), 1)));
    Scenario none = one.with(List.<Intervention>of());
    assertArrayEquals(shown(at(none, END), 0), shown(at(one, END), 0));
    assertFalse(Arrays.equals(shown(at(none, END), 1), shown(at(one, END), 1)));
  }

  @Test
  void backAndForthOverSwitchesIsExact() {
    Scenario run =
        scenario(
            new Learned(false, 0.05),
            0.9,
            norm(10, true),
            norm(25, false),
            norm(33, true),
            new Intervention(41, new Change.Set(new Target.LeakRate(1), 0)));
    var timeline = new Timeline(run);
    timeline.goTo(END);
    for (long step : new long[] {5, 30, 12, 50, 9, 26, 41, 24, 60, 0, 33}) {
      timeline.goTo(step);
      for (int contender = 0; contender < 2; contender++) {
        assertArrayEquals(shown(at(run, step), contender), shown(timeline.now(), contender));
      }
      assertEquals(
          timeline.moments(1, 100).stream()
              .filter(each -> each.step() == step)
              .map(each -> Arrays.hashCode(each.network().toArray()))
              .toList(),
          List.of(Arrays.hashCode(shown(at(run, step), 1))));
    }
  }

  private static double leak(Trainer trainer) {
    List<Double> learned = trainer.contenders().get(1).state().learned();
    return learned.getLast();
  }

  @Test
  void leaksStayAsTheyAreAtARateOfNothingAndLearnAgainAtAnother() {
    Scenario run =
        scenario(
            new Learned(false, 0.5),
            0,
            new Intervention(20, new Change.Set(new Target.LeakRate(Target.ALL), 0)),
            new Intervention(40, new Change.Set(new Target.LeakRate(1), 0.5)));
    double at20 = leak(at(run, 20));
    assertNotEquals(0.2, at20, "it has learned");
    assertEquals(at20, leak(at(run, 40)));
    assertNotEquals(at20, leak(at(run, 60)));
    assertFalse(Arrays.equals(shown(at(run, 20), 1), shown(at(run, 40), 1)), "weights go on");
  }

  @Test
  void whatCannotBeSwitchedIsRefused() {
    var change = new Intervention(3, new Change.Set(new Target.LeakRate(0), 0.5));
    assertEquals(
        "interventions[0].target must be of a contender whose leaks are learned, got leakRate",
        assertThrows(Refusal.class, () -> scenario(Learned.NOTHING, 0, change)).getMessage());
    var half = new Intervention(3, new Change.Set(new Target.BatchNorm(0), 0.5));
    assertEquals(
        "interventions[0].value must be true or false, got 0.5",
        assertThrows(Refusal.class, () -> scenario(Learned.NOTHING, 0, half)).getMessage());
  }
}
