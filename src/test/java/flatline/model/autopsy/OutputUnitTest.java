package flatline.model.autopsy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.network.Network;
import flatline.model.network.PlainNetwork;
import flatline.model.network.Samples;
import flatline.model.network.Shape;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Scenario;
import flatline.model.training.Contender;
import flatline.model.training.LifeEvent;
import flatline.model.training.Timeline;
import flatline.model.training.Trainer;
import flatline.model.vitals.UnitState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An output that has an activation is a unit: it dies as others do, and all learning with it. */
class OutputUnitTest {

  private static final int OUTPUT = 1;
  private static final int STEPS = 300;

  private static Scenario scenario(long seed) {
    return Scenario.DEFAULT.with(b ->
        b.hidden(List.of(6))
            .entrants(
                List.of(
                    Entrant.of(new Relu()),
                    Entrant.of(new Relu()).withOutput(new Relu()),
                    Entrant.of(new LeakyRelu(0.1)).withOutput(new LeakyRelu(0.1))))
            .rate(1.5)
            .seed(seed));
  }

  @Test
  void onlyAnOutputWithAnActivationHasAState() {
    Timeline timeline = new Timeline(scenario(3));
    assertEquals(1, timeline.examine(0).layers().size());
    assertEquals(2, timeline.examine(1).layers().size());
    assertEquals(7, timeline.examine(1).units());
  }

  @Test
  void withADeadOutputNothingLearnsAnyMore() {
    int dead = 0;
    for (long seed = 1; seed <= 12; seed++) {
      Timeline timeline = new Timeline(scenario(seed));
      timeline.goTo(STEPS);
      for (LifeEvent event : timeline.events(1)) {
        if (event.layer() == OUTPUT) {
          assertEquals(LifeEvent.Kind.DEATH, event.kind());
          Network then = timeline.at(event.step()).contenders().get(1).network().network();
          assertEquals(then, timeline.at(STEPS).contenders().get(1).network().network());
          timeline.goTo(STEPS);
          assertEquals(UnitState.DEAD, timeline.examine(1).unit(OUTPUT, 0).state());
          dead++;
        }
      }
    }
    assertTrue(dead >= 8, "dead in " + dead + " of 12");
  }

  /** Each cause is told again by an independent network that makes a part of the step alone. */
  @Test
  void theCausesAreThoseOfAPlainNetwork() {
    Map<Cause, Integer> told = new EnumMap<>(Cause.class);
    for (long seed = 1; seed <= 12; seed++) {
      Timeline timeline = new Timeline(scenario(seed));
      timeline.goTo(100);
      for (int contender = 1; contender <= 2; contender++) {
        for (LifeEvent event : timeline.events(contender)) {
          if (event.layer() == OUTPUT && event.step() > 0) {
            Finding finding = new CauseFinder(timeline).examine(contender, event);
            assertEquals(
                isOwn(timeline.scenario(), contender, event),
                finding.cause() != Cause.LAYER_BELOW,
                finding::toString);
            told.merge(finding.cause(), 1, Integer::sum);
          }
        }
      }
    }
    assertTrue(told.keySet().containsAll(List.of(Cause.SINGLE_STEP, Cause.DRIFT)), told::toString);
    assertTrue(told.keySet().containsAll(List.of(Cause.LAYER_BELOW, Cause.LEAK)), told::toString);
  }

  /** Whether the output's own update alone would have done it, by a network written down twice. */
  private static boolean isOwn(Scenario scenario, int contender, LifeEvent event) {
    Trainer trainer = new Trainer(scenario);
    trainer.advanceTo(event.step() - 1);
    Contender at = trainer.contenders().get(contender);
    Network before = at.network().network();
    var plain = new PlainNetwork(before, at.network().activation(), scenario.setup().loss());
    trainer.update();
    for (int place = 0; place < trainer.lastBatch().size(); place++) {
      int sample = trainer.lastBatch().sample(place);
      plain.learn(trainer.samples().input(sample), trainer.samples().label(sample));
    }
    plain.update(trainer.rate());
    double[] mixed = before.toArray();
    double[] after = plain.network().toArray();
    Shape shape = before.shape();
    int first = shape.weight(OUTPUT, 0, 0);
    System.arraycopy(after, first, mixed, first, mixed.length - first);
    var own =
        new PlainNetwork(
            new Network(shape, mixed), at.network().activation(), scenario.setup().loss());
    return largest(own, trainer.samples()) <= 0 == event.kind().isSilence();
  }

  private static double largest(PlainNetwork network, Samples samples) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < samples.size(); i++) {
      network.forward(samples.input(i));
      largest = Math.max(largest, network.preactivation(OUTPUT, 0));
    }
    return largest;
  }
}
