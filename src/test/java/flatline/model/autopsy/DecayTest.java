package flatline.model.autopsy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.data.Normalization;
import flatline.model.network.PlainNetwork;
import flatline.model.network.Regularization;
import flatline.model.network.initialization.RandomInitialization;
import flatline.model.network.initialization.WeightRule;
import flatline.model.scenario.Change;
import flatline.model.scenario.Scenario;
import flatline.model.training.Contender;
import flatline.model.training.LifeEvent;
import flatline.model.training.Timeline;
import flatline.model.training.Trainer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told of steps in which weights shrink by themselves, against steps without that. */
class DecayTest {

  private static Scenario scenario(long seed, List<Integer> hidden, double bias) {
    return Scenario.DEFAULT.with(b ->
        b.normalization(new Normalization(Normalization.Kind.STANDARDIZED, 1, 1.5, 1.5))
            .hidden(hidden)
            .contenders(List.of(new Relu(), new LeakyRelu(0.1)))
            .initialization(
                new RandomInitialization(new WeightRule.He(), bias, new WeightRule.Lecun(), 0))
            .rate(0.5)
            .regularization(new Regularization(Regularization.Kind.L2, 0.02))
            .seed(seed));
  }

  @Test
  void decayIsTheCauseOfWhatTheGradientsAloneWouldNotHaveDoneAndOfNothingElse() {
    Map<LifeEvent.Kind, Integer> seen = new EnumMap<>(LifeEvent.Kind.class);
    int others = 0;
    for (long seed = 1; seed <= 16; seed++) {
      Timeline timeline =
          new Timeline(
              scenario(seed, seed % 2 == 0 ? List.of(10) : List.of(6, 5), seed % 4 < 2 ? 0.3 : 0));
      timeline.goTo(500);
      for (int contender = 0; contender < 2; contender++) {
        for (LifeEvent event : timeline.events(contender)) {
          if (event.step() > 0) {
            Finding finding = new CauseFinder(timeline).examine(contender, event);
            double largest = largestByGradients(timeline.scenario(), contender, event);
            boolean decay = largest <= 0 != event.kind().isSilence();
            assertEquals(decay, finding.cause() == Cause.DECAY, finding::toString);
            Finding.Decay told = finding.step().orElseThrow().decay().orElseThrow();
            assertEquals(largest, told.largestWithout());
            assertEquals(0.01, told.share());
            assertEquals(
                1,
                Sentence.of(finding).split("1.00 % (was also taken )?off each weight").length - 1);
            assertTrue(Sentence.of(finding).contains(NumberStyle.FILES.measured(largest)));
            seen.merge(event.kind(), decay ? 1 : 0, Integer::sum);
            others += decay ? 0 : 1;
          }
        }
      }
    }
    assertTrue(seen.values().stream().allMatch(count -> count > 0), seen.toString());
    assertEquals(4, seen.size(), seen.toString());
    assertTrue(others > 20, others + " of other causes");
  }

  /** The unit's largest z if the event's step had been one of gradients alone. */
  private static double largestByGradients(Scenario scenario, int contender, LifeEvent event) {
    Trainer trainer = new Trainer(scenario);
    trainer.advanceTo(event.step() - 1);
    Contender before = trainer.contenders().get(contender);
    var plain =
        new PlainNetwork(
            before.network().network(), before.network().activation(), scenario.setup().loss());
    trainer.update();
    for (int place = 0; place < trainer.lastBatch().size(); place++) {
      int sample = trainer.lastBatch().sample(place);
      plain.learn(trainer.samples().input(sample), trainer.samples().label(sample));
    }
    plain.update(trainer.rate());
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < trainer.samples().size(); i++) {
      plain.forward(trainer.samples().input(i));
      largest = Math.max(largest, plain.preactivation(event.layer(), event.unit()));
    }
    return largest;
  }

  @Test
  void nothingIsSaidOfDecayWhereThereIsNone() {
    Timeline timeline =
        new Timeline(
            scenario(1, List.of(10), 0).with(b -> b.rate(2).regularization(Regularization.NONE)));
    timeline.goTo(400);
    for (Finding finding : new CauseFinder(timeline).examine(1)) {
      assertFalse(Sentence.of(finding).contains("decay"), Sentence.of(finding));
      assertTrue(finding.step().flatMap(Finding.Blow::decay).isEmpty());
    }
  }

  @Test
  void gradientAndDecayAddUpToTheUpdateAndAFrozenUnitStays() {
    Timeline timeline = new Timeline(scenario(2, List.of(8), 0));
    timeline.goTo(10);
    Timeline frozen = timeline.make(new Change.Freeze(new Change.UnitAddress(1, 0, 3)));
    frozen.goTo(50);
    for (int unit = 0; unit < 8; unit++) {
      StepArithmetic step = StepArithmetic.of(frozen, 1, 0, unit, 20);
      assertEquals(0.02, step.regularization().rate());
      assertEquals(unit == 3, step.stays());
      for (int i = 0; i < 2 && !step.stays(); i++) {
        double old = step.before().weights().get(i);
        assertEquals(
            old - 0.5 * step.meanGradient().get(i) - 0.5 * 0.02 * old,
            step.after().weights().get(i),
            1e-14);
      }
      double moved = step.stays() ? 0 : 0.5 * step.meanGradient().getLast();
      assertEquals(step.before().bias() - moved, step.after().bias(), 1e-14);
      assertTrue(!step.stays() || step.before().weights().equals(step.after().weights()));
    }
  }
}
