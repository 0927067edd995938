package flatline.view.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.network.Regularization;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.RateSchedule;
import flatline.model.optimizer.Reset;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Remedy;
import flatline.model.scenario.Setup;
import flatline.view.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That contenders are called by what they differ in, and by nothing else. */
class ContenderLabelsTest {

  private static List<String> names(StepRule rule, Remedy... remedies) {
    return ContenderLabels.of(
        Setup.DEFAULT.toBuilder()
            .rule(rule)
            .entrants(Stream.of(remedies).map(each -> new Entrant(new Relu(), each)).toList())
            .build(),
        new Texts());
  }

  private static List<String> names(Remedy... remedies) {
    return names(StepRule.PLAIN, remedies);
  }

  private static Remedy momentum(double momentum) {
    return Remedy.of(new Optimizer.Sgd(momentum));
  }

  @Test
  void aRemedyStandsBehindTheActivation() {
    Remedy adam = Remedy.of(Optimizer.Adam.CUSTOMARY);
    assertEquals(
        List.of("ReLU", "ReLU, clipped", "ReLU, Adam", "ReLU, momentum"),
        names(Remedy.NONE, Remedy.ofClip(0.1), adam.withRate(0.01), momentum(0.9)));
    assertEquals(
        List.of("ReLU", "ReLU, warm-up", "ReLU, cosine"),
        names(
            Remedy.NONE,
            Remedy.NONE.with(new RateSchedule.WarmUp(100)),
            Remedy.NONE.with(new RateSchedule.Cosine(0))));
  }

  @Test
  void whatAllHaveIsNotSaid() {
    StepRule clipped = StepRule.PLAIN.withClip(1).with(Optimizer.Adam.CUSTOMARY);
    assertEquals(List.of("ReLU", "ReLU"), names(clipped, Remedy.NONE, Remedy.NONE));
    assertEquals(List.of("ReLU", "ReLU, clipped"), names(clipped, Remedy.ofClip(0), Remedy.NONE));
  }

  @Test
  void numbersAreSaidWhereNothingElseTells() {
    assertEquals(
        List.of("ReLU, momentum 0.5", "ReLU, momentum 0.9"), names(momentum(0.5), momentum(0.9)));
    assertEquals(
        List.of("ReLU, clipped at 0.1", "ReLU, clipped at 1", "ReLU"),
        names(Remedy.ofClip(0.1), Remedy.ofClip(1), Remedy.NONE));
    Remedy adam = Remedy.of(Optimizer.Adam.CUSTOMARY);
    assertEquals(
        List.of("ReLU, Adam, rate 0.01", "ReLU, Adam, rate 0.5", "ReLU"),
        names(adam.withRate(0.01), adam.withRate(0.5), Remedy.NONE));
    assertEquals(List.of("ReLU", "ReLU, rate 0.5"), names(Remedy.NONE, Remedy.NONE.withRate(0.5)));
  }

  @Test
  void factorsAndRegularizationsAreSaidToo() {
    Remedy slow = Remedy.NONE.withRateFactor(0.1);
    Remedy decayed = Remedy.NONE.with(new Regularization(Regularization.Kind.L1, 0.001));
    assertEquals(
        List.of("ReLU", "ReLU, rate × 0.1", "ReLU, L1"), names(Remedy.NONE, slow, decayed));
    assertEquals(
        List.of("ReLU", "ReLU, reset every 100 steps", "ReLU, reset every 10 steps"),
        names(Remedy.NONE, Remedy.NONE.with(new Reset(100)), Remedy.NONE.with(new Reset(10))));
  }

  /** A leak that is learned is called by its own name; a ReLU has none to learn. */
  @Test
  void whatUnitsLearnIsSaid() {
    assertEquals(
        List.of("ReLU, batch norm", "ReLU"),
        names(Remedy.NONE.withBatchNorm(true), Remedy.NONE.withLeakRate(0.05)));
    Remedy learned = Remedy.NONE.withLeakRate(0.05);
    Setup setup =
        Setup.DEFAULT.toBuilder()
            .entrants(
                List.of(
                    new Entrant(new LeakyRelu(0.25), learned),
                    Entrant.of(new Relu()),
                    new Entrant(new LeakyRelu(0), learned)))
            .build();
    assertEquals(
        List.of("PReLU 0.25", "ReLU", "Leaky ReLU 0"), ContenderLabels.of(setup, new Texts()));
  }

  @Test
  void aFunctionThatComesTwiceIsToldByItsParameter() {
    Setup setup =
        Setup.DEFAULT.toBuilder()
            .entrants(
                List.of(
                    Entrant.of(new LeakyRelu(0.1)),
                    new Entrant(new LeakyRelu(0.3), Remedy.ofClip(1))))
            .build();
    assertEquals(
        List.of("Leaky ReLU 0.1", "Leaky ReLU 0.3, clipped"),
        ContenderLabels.of(setup, new Texts()));
  }
}
