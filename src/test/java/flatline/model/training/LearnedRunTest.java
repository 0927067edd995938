package flatline.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Identity;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.data.DataSource;
import flatline.model.data.Normalization;
import flatline.model.network.Network;
import flatline.model.network.Regularization;
import flatline.model.network.Shape;
import flatline.model.network.UnitRef;
import flatline.model.network.initialization.ExplicitInitialization;
import flatline.model.optimizer.Learned;
import flatline.model.optimizer.Reset;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Change;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Order;
import flatline.model.scenario.Remedy;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.model.vitals.UnitState;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks whose units learn γ, β and α, held against the formulas written down anew. */
class LearnedRunTest {

  private static final StepRule NORM = StepRule.PLAIN.with(new Learned(true, 0));

  private static double[] all(Checkpoint.ContenderState state) {
    double[] parameters = state.network().toArray();
    return IntStream.range(0, parameters.length + state.learned().size())
        .mapToDouble(
            i -> i < parameters.length ? parameters[i] : state.learned().get(i - parameters.length))
        .toArray();
  }

  private static Scenario drawn(int seed, Learned learned) {
    return DrawnScenarios.straight(seed)
        .with(b ->
            b.rule(StepRule.PLAIN.with(learned))
                .entrants(
                    List.of(
                        Entrant.of(new Relu())
                            .withOutput(seed % 3 == 0 ? new LeakyRelu(0.2) : new Identity()),
                        Entrant.of(new LeakyRelu(0.3))))
                .regularization(Regularization.NONE)
                .batchSize(Math.max(4, b.build().training().batchSize()))
                .rate(1e-3));
  }

  /** Each number's share of a step is the slope of the minibatch's loss along it. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void aStepGoesDownTheSlopeOfTheMinibatchLoss(int seed) {
    for (Learned learned :
        List.of(new Learned(true, 0), new Learned(false, 1), new Learned(true, 0.5))) {
      Scenario scenario = drawn(seed, learned);
      var trainer = new Trainer(scenario);
      trainer.advanceTo(20);
      for (int i = 0; i < 2; i++) {
        Contender contender = trainer.contenders().get(i);
        double[] before = all(contender.state());
        var net = new PlainLearned(scenario, scenario.setup().entrants().get(i), learned);
        int[] batch = indices(trainer);
        double[] slopes = net.slopes(before, trainer, batch);
        List<Checkpoint.ContenderState> after = List.of(step(trainer, i));
        double[] moved = all(after.getFirst());
        for (int p = 0; p < before.length; p++) {
          double share = p >= before.length - net.leaks() ? learned.leakRate() : 1;
          assertEquals(
              slopes[p] * share,
              (before[p] - moved[p]) / 1e-3,
              2e-5 * (1 + Math.abs(slopes[p])),
              seed + ", " + learned + ", contender " + i + ", number " + p);
        }
      }
    }
  }

  private static int[] indices(Trainer trainer) {
    var next = trainer.peek();
    return IntStream.range(0, next.size()).map(next::sample).toArray();
  }

  /** The state of a contender one step on, of a trainer that stays. */
  private static Checkpoint.ContenderState step(Trainer trainer, int contender) {
    var other = new Trainer(trainer.scenario());
    other.advanceTo(trainer.step() + 1);
    return other.contenders().get(contender).state();
  }

  /** One unit, two samples: every number of the first step by hand. */
  @Test
  void theFirstStepOfTwoSamplesIsTheOneByHand() {
    Scenario scenario =
        Scenario.DEFAULT.with(b ->
            b.data(
                    DataSource.Points.of(
                        List.of(new DataSource.Point(1, 0, 1), new DataSource.Point(-1, 0, -1))))
                .normalization(new Normalization(Normalization.Kind.NONE, 1, 0, 0))
                .hidden(List.of(1))
                .initialization(
                    new ExplicitInitialization(
                        new Network(new Shape(2, List.of(1)), new double[] {1, 0, 3, 2, 0})))
                .contenders(List.of(new Relu()))
                .rule(NORM)
                .order(new Order.Fixed())
                .batchSize(2)
                .rate(1));
    var trainer = new Trainer(scenario);
    trainer.advance();
    // z is 4 and 2, so its mean 3 and its variance 1.
    double deviation = Math.sqrt(1 + 1e-5);
    double hat = 1 / deviation;
    double signal = 1 / (1 + Math.exp(-2 * hat)) - 1;
    double[] expected = {
      1 - signal * (1 - hat * hat) / deviation,
      0,
      3,
      2 - signal * hat / 2,
      -(signal + 0.5) / 2,
      1 - signal * hat,
      -signal
    };
    double[] moved = all(trainer.contenders().getFirst().state());
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], moved[i], 1e-15, "number " + i);
    }
  }

  /** What is seen computes what normalization by the whole training set computes. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void whatIsSeenIsNormalizedByTheWholeTrainingSet(int seed) {
    Learned learned = new Learned(true, 0.1);
    Scenario scenario = drawn(seed, learned).with(b -> b.rate(0.1));
    var trainer = new Trainer(scenario);
    trainer.advanceTo(60);
    int[] everyone = IntStream.range(0, trainer.samples().size()).toArray();
    for (int i = 0; i < 2; i++) {
      Contender contender = trainer.contenders().get(i);
      double[] outputs =
          new PlainLearned(scenario, scenario.setup().entrants().get(i), learned)
              .outputs(all(contender.state()), trainer, everyone);
      for (int sample : everyone) {
        double seen = contender.network().forward(trainer.samples().input(sample));
        assertEquals(outputs[sample], seen, 1e-9 * (1 + Math.abs(seen)));
      }
    }
  }

  @Test
  void whatIsSetByHandIsWhatIsSeenThen() {
    for (int layer = 0; layer < 3; layer++) {
      int at = layer;
      Scenario scenario =
          drawn(2, new Learned(true, 0)).with(b -> b.hidden(List.of(4, 3)).rate(0.1));
      var straight = new Trainer(scenario);
      straight.advanceTo(30);
      var before = straight.contenders().getFirst().network();
      Scenario touched =
          scenario.with(
              List.of(
                  new Intervention(30, new Change.Set(new Target.Weight(0, at, 0, 1), -1.25)),
                  new Intervention(30, new Change.Set(new Target.Bias(0, at, 0), 0.75))));
      var trainer = new Trainer(touched);
      trainer.advanceTo(30);
      var after = trainer.contenders().getFirst().network();
      assertEquals(-1.25, after.weight(at, 0, 1), 1e-12);
      assertEquals(0.75, after.bias(at, 0), 1e-12);
      assertEquals(before.weight(at, 0, 0), after.weight(at, 0, 0), 1e-12);
    }
  }

  @Test
  void aFrozenUnitIsSeenToStay() {
    Scenario scenario = drawn(3, new Learned(true, 0.1)).with(b -> b.hidden(List.of(4)).rate(0.1));
    var unit = new Change.UnitAddress(1, 0, 2);
    var trainer = new Trainer(scenario.with(List.of(new Intervention(5, new Change.Freeze(unit)))));
    trainer.advanceTo(5);
    Contender contender = trainer.contenders().get(1);
    assertTrue(contender.frozen().contains(new UnitRef(0, 2)));
    double[] before = {contender.network().weight(0, 2, 0), contender.network().bias(0, 2)};
    double leak = contender.network().leaks().get(0, 2);
    double other = contender.network().leaks().get(0, 1);
    trainer.advanceTo(50);
    assertEquals(before[0], contender.network().weight(0, 2, 0));
    assertEquals(before[1], contender.network().bias(0, 2));
    assertEquals(leak, contender.network().leaks().get(0, 2));
    assertTrue(other != contender.network().leaks().get(0, 1));
  }

  /** A normalized unit that is dead by its shift would stay so with other weights alone. */
  @Test
  void aResetGivesScaleAndShiftBack() {
    Scenario scenario =
        Scenario.DEFAULT
            .with(b ->
                b.contenders(List.of(new Relu())).rule(NORM.with(new Reset(10))).hidden(List.of(4)))
            .with(
                List.of(
                    new Intervention(2, new Change.Set(new Target.Bias(0, 0, 1), -50)),
                    new Intervention(2, new Change.Freeze(new Change.UnitAddress(0, 0, 0)))));
    var trainer = new Trainer(scenario);
    trainer.advanceTo(2);
    assertTrue(trainer.contenders().getFirst().network().bias(0, 1) <= -50);
    trainer.advanceTo(10);
    Contender contender = trainer.contenders().getFirst();
    assertEquals(List.of(new UnitRef(0, 1)), contender.resets());
    assertEquals(1, contender.state().learned().get(1));
    assertEquals(0, contender.state().learned().get(4 + 1));
  }

  /** No other unit knows of it, and a gradient is left: its leak's own. */
  @Test
  void aSilentUnitWithALearnedLeakIsInactiveHoweverLittleLeaks() {
    Scenario scenario =
        Scenario.DEFAULT
            .with(b ->
                b.entrants(List.of(new Entrant(new LeakyRelu(0.01), Remedy.NONE.withLeakRate(1)))))
            .with(List.of(new Intervention(0, new Change.Set(new Target.HiddenBias(0), -9))));
    var timeline = new Timeline(scenario);
    for (int step = 0; step < 200; step++) {
      timeline.advance();
      var network = timeline.now().contenders().getFirst().network();
      for (int unit = 0; unit < 8; unit++) {
        double leak = network.leaks().get(0, unit);
        assertTrue(leak >= 0 && leak <= 1);
        UnitState state = timeline.examine(0).unit(0, unit).state();
        assertTrue(state != UnitState.DEAD && state != UnitState.SATURATED, state.toString());
      }
    }
  }
}
