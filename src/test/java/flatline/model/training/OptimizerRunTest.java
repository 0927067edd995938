package flatline.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.network.Minibatch;
import flatline.model.network.Network;
import flatline.model.network.PlainNetwork;
import flatline.model.network.Shape;
import flatline.model.network.UnitRef;
import flatline.model.network.initialization.RandomInitialization;
import flatline.model.optimizer.Learned;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.RateSchedule;
import flatline.model.optimizer.Reset;
import flatline.model.optimizer.StepRule;
import flatline.model.random.RandomStream;
import flatline.model.scenario.Change;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Remedy;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.scenario.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Runs with optimizers and remedies, held against the formulas written down one by one. */
class OptimizerRunTest {

  private static final int STEPS = 120;

  /** One contender, written down: a mean gradient in, the parameters moved by the formulas. */
  private static final class Plain {

    private final StepRule rule;
    private final Activation activation;
    private final double rate;
    private final double length;
    private final PlainNetwork network;
    private final double[] velocity;
    private final double[] squares;
    private double power1 = 1;
    private double power2 = 1;

    Plain(Setup setup, int index) {
      Entrant entrant = setup.entrants().get(index);
      rule = setup.rule(index);
      activation = entrant.activation();
      rate = entrant.remedy().rate().orElse(setup.training().rate());
      network =
          new PlainNetwork(
              setup.start(), entrant.activation(), setup.loss(), setup.regularization(index));
      length = setup.training().steps();
      velocity = new double[setup.shape().parameters()];
      squares = new double[velocity.length];
    }

    double rate(long made) {
      double factor =
          switch (rule.schedule()) {
            case RateSchedule.Constant() -> 1;
            case RateSchedule.WarmUp(long steps) -> made + 1 < steps ? (made + 1.0) / steps : 1;
            case RateSchedule.Cosine(long steps) -> {
              double end = steps == 0 ? length : steps;
              yield made < end ? 0.5 * (1 + StrictMath.cos(Math.PI * made / end)) : 0;
            }
          };
      return rate * rule.rateFactor() * factor;
    }

    void step(Minibatch batch, double[][] rows, double[] labels, long step, Shape shape) {
      double eta = rate(step - 1);
      for (int i = 0; i < batch.size(); i++) {
        network.learn(rows[batch.sample(i)], labels[batch.sample(i)]);
      }
      if (rule.optimizer().equals(new Optimizer.Sgd(0)) && rule.clip() == 0) {
        network.update(eta);
        return;
      }
      double[] g = network.gradient().toArray();
      for (int layer = 0; layer < shape.layers(); layer++) {
        for (int unit = 0; unit < shape.units(layer); unit++) {
          for (int input = 0; input < shape.inputs(layer); input++) {
            if (network.isStruck(layer, unit, input)) {
              g[shape.weight(layer, unit, input)] = 0;
            }
          }
        }
      }
      network.move(new Network(shape, moves(g, eta)), eta);
    }

    /** Dead units begin anew, all of them judged first. */
    void reset(Setup setup, double[][] rows, long step) {
      if (rule.reset().every() == 0
          || step % rule.reset().every() != 0
          || !activation.hasFlatSide()) {
        return;
      }
      Shape shape = setup.shape();
      List<UnitRef> dead = new ArrayList<>();
      for (int layer = 0; layer < shape.hidden().size(); layer++) {
        for (int unit = 0; unit < shape.units(layer); unit++) {
          if (isDead(rows, layer, unit)) {
            dead.add(new UnitRef(layer, unit));
          }
        }
      }
      for (UnitRef each : dead) {
        var stream = new RandomStream(setup.seed(), "unit " + each.layer() + " " + each.unit());
        stream.key(step);
        int inputs = shape.inputs(each.layer());
        var first = (RandomInitialization) setup.initialization();
        for (int i = 0; i < inputs; i++) {
          double weight = first.hidden().draw(stream, inputs, shape.units(each.layer()));
          setWeight(shape, each.layer(), each.unit(), i, weight);
        }
        network.setBias(each.layer(), each.unit(), 0);
        forget(shape.bias(each.layer(), each.unit()));
        for (int above = 0; above < shape.units(each.layer() + 1); above++) {
          setWeight(shape, each.layer() + 1, above, each.unit(), 0);
        }
      }
    }

    private boolean isDead(double[][] rows, int layer, int unit) {
      return Arrays.stream(rows)
          .noneMatch(row -> {
            network.forward(row);
            return network.preactivation(layer, unit) > 0;
          });
    }

    private void setWeight(Shape shape, int layer, int unit, int input, double weight) {
      network.setWeight(layer, unit, input, weight);
      forget(shape.weight(layer, unit, input));
    }

    private void forget(int place) {
      velocity[place] = 0;
      squares[place] = 0;
    }

    private double[] moves(double[] gradient, double eta) {
      double norm = 0;
      for (double each : gradient) {
        norm += each * each;
      }
      double scale = rule.clip() == 0 ? 1 : rule.clip() / (Math.sqrt(norm) + 1e-6);
      double[] moves = new double[gradient.length];
      if (rule.optimizer() instanceof Optimizer.Adam(double beta1, double beta2, double _)) {
        power1 = power1 * beta1;
        power2 = power2 * beta2;
      }
      for (int i = 0; i < moves.length; i++) {
        double g = scale < 1 ? gradient[i] * scale : gradient[i];
        moves[i] =
            switch (rule.optimizer()) {
              case Optimizer.Sgd(double momentum) -> {
                velocity[i] = momentum * velocity[i] + g;
                yield eta * velocity[i];
              }
              case Optimizer.Adam(double beta1, double beta2, double epsilon) -> {
                velocity[i] = beta1 * velocity[i] + (1 - beta1) * g;
                squares[i] = beta2 * squares[i] + (1 - beta2) * g * g;
                double mean = velocity[i] / (1 - power1);
                double square = squares[i] / (1 - power2);
                yield eta * mean / (Math.sqrt(square) + epsilon);
              }
            };
      }
      return moves;
    }
  }

  private static Scenario drawn(int seed) {
    var random = new SplittableRandom(seed + 0x0b8L);
    Scenario drawn =
        DrawnScenarios.straight(seed)
            .with(b -> DrawnScenarios.withRules(b, random).steps(random.nextInt(50, 200)));
    return DrawnScenarios.withoutLearned(drawn);
  }

  @RepeatedTest(80)
  void everyStepIsTheFormulasToTheBit(RepetitionInfo repetition) {
    Scenario scenario = drawn(repetition.getCurrentRepetition());
    Setup setup = scenario.setup();
    var trainer = new Trainer(scenario);
    List<Plain> plain = new ArrayList<>();
    for (int i = 0; i < setup.entrants().size(); i++) {
      plain.add(new Plain(setup, i));
    }
    double[][] rows = trainer.data().toRows();
    double[] labels = new double[rows.length];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = trainer.data().label(i);
    }
    for (long step = 1; step <= STEPS; step++) {
      trainer.advance();
      for (int i = 0; i < plain.size(); i++) {
        if (trainer.contenders().get(i).divergence().isEmpty()) {
          plain.get(i).step(trainer.lastBatch(), rows, labels, step, setup.shape());
          plain.get(i).reset(setup, rows, step);
          assertArrayEquals(
              plain.get(i).network.network().toArray(),
              trainer.contenders().get(i).network().network().toArray(),
              "contender " + i + " at step " + step);
        }
      }
    }
  }

  private static double[] end(Scenario scenario, int contender) {
    var trainer = new Trainer(scenario);
    trainer.advanceTo(STEPS);
    return trainer.contenders().get(contender).network().network().toArray();
  }

  @Test
  void noMomentumAndAFactorOfOneAreTodaysBits() {
    Scenario plain = DrawnScenarios.straight(3);
    Scenario same =
        plain.with(b ->
            b.rule(
                new StepRule(
                    new Optimizer.Sgd(0),
                    0,
                    new RateSchedule.Constant(),
                    1,
                    Reset.NEVER,
                    Learned.NOTHING)));
    for (int contender = 0; contender < plain.setup().entrants().size(); contender++) {
      assertArrayEquals(end(plain, contender), end(same, contender));
    }
  }

  @Test
  void contendersOfOneActivationDifferByTheirRemedyAlone() {
    Entrant relu = Scenario.DEFAULT.setup().entrants().getFirst();
    Entrant adam =
        new Entrant(relu.activation(), Remedy.of(Optimizer.Adam.CUSTOMARY).withRate(0.01));
    Scenario both = Scenario.DEFAULT.with(b -> b.entrants(List.of(relu, adam)));
    Scenario alone =
        Scenario.DEFAULT.with(b ->
            b.entrants(List.of(relu))
                .rule(StepRule.PLAIN.with(Optimizer.Adam.CUSTOMARY))
                .rate(0.01));
    assertArrayEquals(end(Scenario.DEFAULT, 0), end(both, 0));
    assertArrayEquals(end(alone, 0), end(both, 1));
  }

  /** A rate of its own is one of its own: the common one may be dragged about beside it. */
  @Test
  void changesOfTheCommonRateLeaveAnOwnRateAlone() {
    Entrant relu = Scenario.DEFAULT.setup().entrants().getFirst();
    Entrant own = new Entrant(relu.activation(), Remedy.NONE.withRate(0.1));
    Scenario still = Scenario.DEFAULT.with(b -> b.entrants(List.of(own, relu)));
    Scenario dragged =
        still.with(List.of(new Intervention(5, new Change.Set(new Target.LearningRate(), 3))));
    assertArrayEquals(end(still, 0), end(dragged, 0));
    assertFalse(Arrays.equals(end(still, 1), end(dragged, 1)));
  }

  @Test
  void aFrozenUnitStaysToTheBitWhileItsVelocityFades() {
    Scenario rolling =
        Scenario.DEFAULT.with(b -> b.rule(StepRule.PLAIN.with(new Optimizer.Sgd(0.9))));
    var unit = new Change.UnitAddress(0, 0, 2);
    Scenario frozen = rolling.with(List.of(new Intervention(50, new Change.Freeze(unit))));
    var trainer = new Trainer(frozen);
    trainer.advanceTo(50);
    Contender contender = trainer.contenders().getFirst();
    assertEquals(Set.of(new UnitRef(0, 2)), contender.frozen());
    double bias = contender.network().bias(0, 2);
    int place = contender.network().shape().bias(0, 2);
    double velocity = contender.memory().velocity()[place];
    trainer.advance();
    assertEquals(bias, contender.network().bias(0, 2));
    assertEquals(0.9 * velocity, contender.memory().velocity()[place]);
    assertTrue(velocity != 0);
  }
}
