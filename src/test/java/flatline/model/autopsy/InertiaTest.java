package flatline.model.autopsy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.data.Normalization;
import flatline.model.network.PlainNetwork;
import flatline.model.network.Regularization;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Scenario;
import flatline.model.training.Contender;
import flatline.model.training.LifeEvent;
import flatline.model.training.Timeline;
import flatline.model.training.Trainer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of steps that earlier gradients carry on. */
class InertiaTest {

  private static Scenario scenario(long seed, Optimizer optimizer, double rate) {
    return Scenario.DEFAULT.with(b ->
        b.normalization(new Normalization(Normalization.Kind.STANDARDIZED, 1, 1.5, 1.5))
            .hidden(List.of(12))
            .contenders(List.of(new Relu(), new LeakyRelu(0.1)))
            .rule(StepRule.PLAIN.with(optimizer))
            .rate(rate)
            .seed(seed));
  }

  /** Without the velocity a step of momentum is one of plain descent, written down here. */
  @Test
  void inertiaIsTheCauseWhereTheStepsOwnGradientWouldNotHaveDoneIt() {
    int carried = 0;
    int others = 0;
    for (long seed = 1; seed <= 8; seed++) {
      Timeline timeline = new Timeline(scenario(seed, new Optimizer.Sgd(0.9), 0.2));
      timeline.goTo(400);
      for (int contender = 0; contender < 2; contender++) {
        for (LifeEvent event : timeline.events(contender)) {
          if (event.step() > 0) {
            Finding finding = new CauseFinder(timeline).examine(contender, event);
            double largest = largestByGradient(timeline.scenario(), contender, event);
            boolean inertia = largest <= 0 != event.kind().isSilence();
            assertEquals(inertia, finding.cause() == Cause.INERTIA, finding::toString);
            Finding.Carried told = finding.step().orElseThrow().carried().orElseThrow();
            assertEquals(largest, told.largestWithout(), 1e-9 * (1 + Math.abs(largest)));
            boolean still = finding.step().orElseThrow().gradientNorm() == 0;
            assertTrue(!still || told.share() == 1, finding::toString);
            carried += inertia ? 1 : 0;
            others += inertia ? 0 : 1;
          }
        }
      }
    }
    assertTrue(carried > 20 && others > 4, carried + " by inertia, " + others + " otherwise");
  }

  private static double largestByGradient(Scenario scenario, int contender, LifeEvent event) {
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

  /** No gradient reaches a dead unit of the first hidden layer: what else should move it? */
  @Test
  void aDeadUnitOfTheFirstLayerComesBackByInertiaAlone() {
    int back = 0;
    for (Optimizer optimizer : List.of(new Optimizer.Sgd(0.9), Optimizer.Adam.CUSTOMARY)) {
      for (long seed = 1; seed <= 8; seed++) {
        double rate = optimizer instanceof Optimizer.Adam ? 0.1 : 0.2;
        Timeline timeline = new Timeline(scenario(seed, optimizer, rate));
        timeline.goTo(400);
        for (LifeEvent event : timeline.events(0)) {
          if (event.kind() == LifeEvent.Kind.REVIVAL) {
            Finding finding = new CauseFinder(timeline).examine(0, event);
            assertEquals(Cause.INERTIA, finding.cause());
            assertEquals(0, finding.step().orElseThrow().gradientNorm());
            assertTrue(Sentence.of(finding).startsWith("Revived by inertia at step "));
            back++;
          }
        }
      }
    }
    assertTrue(back > 0, "none came back");
  }

  @Test
  void nothingIsCarriedWhereNothingIsRemembered() {
    Timeline timeline = new Timeline(scenario(1, Optimizer.Sgd.PLAIN, 2));
    timeline.goTo(200);
    for (Finding finding : new CauseFinder(timeline).examine(0)) {
      assertTrue(finding.step().flatMap(Finding.Blow::carried).isEmpty());
      assertTrue(!Sentence.of(finding).contains("earlier gradients"));
    }
  }

  /** η·λ off every weight, whatever it is: no percentage. */
  @Test
  void whatL1TakesIsToldAsAnAmount() {
    Timeline timeline =
        new Timeline(
            scenario(1, Optimizer.Sgd.PLAIN, 0.5)
                .with(b -> b.regularization(new Regularization(Regularization.Kind.L1, 0.02))));
    timeline.goTo(400);
    List<Finding> told =
        new CauseFinder(timeline)
            .examine(0).stream().filter(each -> each.step().isPresent()).toList();
    assertTrue(!told.isEmpty());
    for (Finding finding : told) {
      assertEquals(0.01, finding.step().orElseThrow().decay().orElseThrow().share());
      assertTrue(Sentence.of(finding).contains("0.010 "), Sentence.of(finding));
      assertTrue(!Sentence.of(finding).contains("0.010 %"), Sentence.of(finding));
    }
  }
}
