package flatline.viewmodel.training.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.autopsy.StepArithmetic;
import flatline.model.data.Normalization;
import flatline.model.loop.PlaneWindow;
import flatline.model.network.Network;
import flatline.model.network.PlainNetwork;
import flatline.model.network.Regularization;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Scenario;
import flatline.model.training.Contender;
import flatline.model.training.Timeline;
import flatline.model.training.Trainer;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinePushTest {

  private static final int STEP = 25;

  /** Its middle is at (1, 2). */
  private static final PlaneWindow WINDOW = new PlaneWindow(-1, 0, 4);

  private static Scenario scenario(Optimizer optimizer, double rate) {
    return Scenario.DEFAULT.with(b ->
        b.normalization(new Normalization(Normalization.Kind.STANDARDIZED, 1, 1.5, 1.5))
            .hidden(List.of(12))
            .contenders(List.of(new Relu(), new LeakyRelu(0.1)))
            .rule(StepRule.PLAIN.with(optimizer))
            .rate(rate));
  }

  private static List<LinePush> pushes(Scenario scenario, int contender, int unit) {
    Timeline timeline = new Timeline(scenario);
    timeline.goTo(STEP);
    return LinePush.on(WINDOW, StepArithmetic.of(timeline, contender, 0, unit, STEP));
  }

  /** Networks before a step, after it, and after one of plain descent on the same minibatch. */
  private record Ways(Network before, Network after, Network plain) {

    static Ways of(Scenario scenario, int index) {
      Trainer trainer = new Trainer(scenario);
      trainer.advanceTo(STEP - 1);
      Contender contender = trainer.contenders().get(index);
      Network before = contender.network().network();
      var plain =
          new PlainNetwork(before, contender.network().activation(), scenario.setup().loss());
      trainer.update();
      for (int place = 0; place < trainer.lastBatch().size(); place++) {
        int sample = trainer.lastBatch().sample(place);
        plain.learn(trainer.samples().input(sample), trainer.samples().label(sample));
      }
      plain.update(trainer.rate());
      return new Ways(before, contender.network().network(), plain.network());
    }

    /**
     * How far the unit's line in another network is from its old one, by where both are crossed.
     */
    double way(Network other, int unit) {
      double w1 = before.weight(0, unit, 0);
      double w2 = before.weight(0, unit, 1);
      double norm = Math.sqrt(w1 * w1 + w2 * w2);
      double to = crossing(other, unit, w1 / norm, w2 / norm);
      return to - crossing(before, unit, w1 / norm, w2 / norm);
    }

    /** Where along a direction through (1, 2) a unit's z is 0. */
    private static double crossing(Network network, int unit, double toX, double toY) {
      double here = network.weight(0, unit, 0) + 2 * network.weight(0, unit, 1);
      double slope = network.weight(0, unit, 0) * toX + network.weight(0, unit, 1) * toY;
      return -(here + network.bias(0, unit)) / slope;
    }
  }

  @Test
  void momentumCarriesTheLineOnFromWhereTheStepsOwnGradientLeavesIt() {
    Scenario scenario = scenario(new Optimizer.Sgd(0.9), 0.2);
    int carried = 0;
    for (int contender = 0; contender < 2; contender++) {
      Ways ways = Ways.of(scenario, contender);
      for (int unit = 0; unit < 12; unit++) {
        List<LinePush> pushes = pushes(scenario, contender, unit);
        assertEquals(
            List.of(LinePush.Kind.GRADIENT, LinePush.Kind.VELOCITY, LinePush.Kind.STEP),
            pushes.stream().map(LinePush::kind).toList());
        double own = ways.way(ways.plain(), unit);
        double all = ways.way(ways.after(), unit);
        assertEquals(0, pushes.get(0).from());
        assertEquals(own, pushes.get(0).to(), 1e-9 * (1 + Math.abs(own)));
        assertEquals(pushes.get(0).to(), pushes.get(1).from());
        assertEquals(all - own, pushes.get(1).length(), 1e-9 * (1 + Math.abs(all)));
        assertEquals(0, pushes.get(2).from());
        assertEquals(all, pushes.get(2).length(), 1e-9 * (1 + Math.abs(all)));
        carried += Math.abs(all) > 2 * Math.abs(own) ? 1 : 0;
      }
    }
    assertTrue(carried > 0, "velocity is told apart from the gradient");
  }

  @Test
  void aGradientThatIsZeroDoesNotMoveTheLineByAnything() {
    Scenario scenario = scenario(new Optimizer.Sgd(0.9), 0.2);
    Timeline timeline = new Timeline(scenario);
    timeline.goTo(STEP);
    int still = 0;
    for (int unit = 0; unit < 12; unit++) {
      StepArithmetic step = StepArithmetic.of(timeline, 0, 0, unit, STEP);
      if (step.meanGradient().stream().allMatch(each -> each == 0)) {
        List<LinePush> pushes = LinePush.on(WINDOW, step);
        assertEquals(0, pushes.getFirst().length());
        assertEquals(pushes.getLast().length(), pushes.get(1).length(), 1e-12);
        still++;
      }
    }
    assertTrue(still > 0, "some units get no gradient");
  }

  @Test
  void plainDescentHasOneArrowAndAdamThree() {
    Scenario plain = scenario(Optimizer.Sgd.PLAIN, 0.5);
    double all = Ways.of(plain, 1).way(Ways.of(plain, 1).after(), 3);
    assertEquals(List.of(LinePush.Kind.STEP), kinds(pushes(plain, 1, 3)));
    assertEquals(all, pushes(plain, 1, 3).getFirst().length(), 1e-9);
    List<LinePush> adam = pushes(scenario(Optimizer.Adam.CUSTOMARY, 0.05), 1, 3);
    assertEquals(
        List.of(LinePush.Kind.GRADIENT, LinePush.Kind.VELOCITY, LinePush.Kind.STEP), kinds(adam));
    assertEquals(adam.get(2).to(), adam.get(1).to(), 1e-9);
  }

  private static List<LinePush.Kind> kinds(List<LinePush> pushes) {
    return pushes.stream().map(LinePush::kind).toList();
  }

  @Test
  void whatDecayTakesIsAnArrowOfItsOwnSoThatAllAddUp() {
    Scenario scenario =
        scenario(new Optimizer.Sgd(0.9), 0.2)
            .with(b -> b.regularization(new Regularization(Regularization.Kind.L2, 0.3)));
    List<LinePush> pushes = pushes(scenario, 1, 3);
    Ways ways = Ways.of(scenario, 1);
    double sum = pushes.stream().limit(3).mapToDouble(LinePush::length).sum();
    assertEquals(LinePush.Kind.DECAY, pushes.get(2).kind());
    assertTrue(pushes.get(2).length() != 0);
    assertEquals(ways.way(ways.after(), 3), pushes.getLast().length(), 1e-9);
    assertEquals(pushes.getLast().length(), sum, 1e-9);
  }

  @Test
  void aUnitOfALaterLayerHasNoLine() {
    Timeline timeline =
        new Timeline(scenario(new Optimizer.Sgd(0.9), 0.2).with(b -> b.hidden(List.of(4, 4))));
    timeline.goTo(STEP);
    assertEquals(List.of(), LinePush.on(WINDOW, StepArithmetic.of(timeline, 0, 1, 2, STEP)));
  }
}
