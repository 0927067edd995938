package flatline.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.network.Network;
import flatline.model.network.PlainNetwork;
import flatline.model.network.Propagation;
import flatline.model.network.Shape;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.model.vitals.Examination;
import flatline.model.vitals.Examiner;
import flatline.model.vitals.UnitState;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The app's central word, over random scenarios looked at after random numbers of steps. */
class DeadMeansDeadTest {

  private static final int SCENARIOS = 150;
  private static final int FURTHER = 100;

  @Test
  void aDeadUnitHasNoGradientOnAnySampleAndOneWithAGradientIsNotDead() {
    int dead = 0;
    int others = 0;
    for (int seed = 0; seed < SCENARIOS; seed++) {
      Trainer trainer = trained(seed);
      for (Contender contender : trainer.contenders()) {
        if (contender.divergence().isEmpty()) {
          int found = assertByGradients(trainer, contender, "seed " + seed);
          dead += found;
          others += trainer.scenario().setup().shape().hiddenUnits() - found;
        }
      }
    }
    assertTrue(dead > 300 && others > 1500, dead + " dead, " + others + " others");
  }

  private static int assertByGradients(Trainer trainer, Contender contender, String message) {
    Examination examination = examine(trainer, contender);
    Activation activation = contender.network().activation();
    Shape shape = trainer.scenario().setup().shape();
    boolean[][] slope = new boolean[shape.layers()][shape.hiddenUnits()];
    boolean[][] gradient = new boolean[shape.layers()][shape.hiddenUnits()];
    learn(trainer, contender, slope, gradient);
    int dead = 0;
    for (int layer = 0; layer < shape.hidden().size(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        boolean isDead = examination.unit(layer, unit).state() == UnitState.DEAD;
        String where = message + ", " + activation + ", layer " + layer + ", unit " + unit;
        assertFalse(isDead && gradient[layer][unit], where + ": dead with a gradient");
        assertEquals(activation.hasFlatSide() && !slope[layer][unit], isDead, where);
        dead += isDead ? 1 : 0;
      }
    }
    return dead;
  }

  /** Notes which units have a slope, and which a gradient, on some sample. */
  private static void learn(
      Trainer trainer, Contender contender, boolean[][] slope, boolean[][] gradient) {
    Propagation network = contender.network();
    var plain = new PlainNetwork(network.network(), network.activation(), network.loss());
    for (int i = 0; i < trainer.samples().size(); i++) {
      plain.learn(trainer.samples().input(i), trainer.samples().label(i));
      for (int layer = 0; layer < network.shape().hidden().size(); layer++) {
        for (int unit = 0; unit < network.shape().units(layer); unit++) {
          double z = plain.preactivation(layer, unit);
          slope[layer][unit] |= network.activation().derivative(z) != 0;
          gradient[layer][unit] |= plain.delta(layer, unit) != 0;
        }
      }
    }
  }

  /** But for what a regularization takes off its weights, which may bring it back. */
  @Test
  void aDeadUnitOfTheFirstHiddenLayerStaysAsItIsToTheBit() {
    int followed = 0;
    for (int seed = 0; seed < SCENARIOS; seed++) {
      Trainer trainer = trained(DrawnScenarios.straight(seed), seed);
      List<List<Integer>> dead = new ArrayList<>();
      List<Network> before = new ArrayList<>();
      for (Contender contender : trainer.contenders()) {
        dead.add(dead(trainer, contender));
        before.add(contender.network().network());
      }
      Setup setup = trainer.scenario().setup();
      for (int step = 0; step < FURTHER; step++) {
        trainer.advance();
        for (int i = 0; i < dead.size() && !setup.regularization().isNone(); i++) {
          dead.get(i).retainAll(dead(trainer, trainer.contenders().get(i)));
        }
      }
      for (int i = 0; i < dead.size(); i++) {
        Contender contender = trainer.contenders().get(i);
        if (contender.divergence().isEmpty()) {
          assertSame(
              decayed(before.get(i), setup),
              contender.network().network(),
              dead.get(i),
              "seed " + seed);
          assertTrue(dead(trainer, contender).containsAll(dead.get(i)), "seed " + seed);
          followed += dead.get(i).size();
        }
      }
    }
    assertTrue(followed > 150, "only " + followed + " dead units followed");
  }

  /** What it would be after that many steps without a gradient. */
  private static Network decayed(Network before, Setup setup) {
    double[] parameters = before.toArray();
    double share = setup.training().rate() * setup.regularization().rate();
    for (int step = 0; step < FURTHER && share > 0; step++) {
      for (int unit = 0; unit < before.shape().units(0); unit++) {
        for (int input = 0; input < 2; input++) {
          parameters[before.shape().weight(0, unit, input)] -=
              share * parameters[before.shape().weight(0, unit, input)];
        }
      }
    }
    return new Network(before.shape(), parameters);
  }

  private static Trainer trained(int seed) {
    return trained(DrawnScenarios.draw(seed), seed);
  }

  private static Trainer trained(Scenario scenario, int seed) {
    Trainer trainer = new Trainer(scenario);
    trainer.advanceTo(new SplittableRandom(seed).nextInt(200));
    return trainer;
  }

  private static Examination examine(Trainer trainer, Contender contender) {
    return new Examiner(trainer.samples(), trainer.scenario().setup().shape())
        .examine(contender.network());
  }

  /** The dead units of the first hidden layer. */
  private static List<Integer> dead(Trainer trainer, Contender contender) {
    Examination examination = examine(trainer, contender);
    List<Integer> dead = new ArrayList<>();
    for (int unit = 0; unit < examination.layers().getFirst().size(); unit++) {
      if (examination.unit(0, unit).state() == UnitState.DEAD) {
        dead.add(unit);
      }
    }
    return dead;
  }

  private static void assertSame(
      Network before, Network after, List<Integer> units, String message) {
    for (int unit : units) {
      assertArrayEquals(bits(before, unit), bits(after, unit), message + ", unit " + unit);
    }
  }

  private static long[] bits(Network network, int unit) {
    return new long[] {
      Double.doubleToRawLongBits(network.weight(0, unit, 0)),
      Double.doubleToRawLongBits(network.weight(0, unit, 1)),
      Double.doubleToRawLongBits(network.bias(0, unit))
    };
  }
}
