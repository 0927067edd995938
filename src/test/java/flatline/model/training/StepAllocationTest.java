package flatline.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.network.Regularization;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.RateSchedule;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Order;
import flatline.model.scenario.Remedy;
import flatline.model.scenario.Scenario;
import flatline.model.vitals.SilenceWatch;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Training for hours must leave nothing behind to be collected. */
class StepAllocationTest {

  /** Not a multiple of the number of samples: with a fixed order some are left over each epoch. */
  private static final int BATCH = 16;

  private static final int STEPS = 30_000;
  private static final int LOOKS = 40;

  static Stream<Arguments> scenarios() {
    List<Activation> both = List.of(new Relu(), new LeakyRelu(0.01));
    return Stream.of(
        Arguments.of("2-8-1", List.of(8), both, new Order.Shuffled(), STEPS),
        Arguments.of("2-8-1, fixed order", List.of(8), both, new Order.Fixed(), STEPS),
        Arguments.of("2-1", List.of(), both, new Order.Fixed(), STEPS),
        Arguments.of("2-6-6-1", List.of(6, 6), both, new Order.Shuffled(), STEPS / 3),
        Arguments.of("every activation", List.of(3), six(0), new Order.Shuffled(), STEPS / 5),
        Arguments.of("every other one", List.of(3), six(6), new Order.Fixed(), STEPS / 5));
  }

  private static List<Activation> six(int from) {
    return Activation.all().stream().skip(from).limit(6).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void stepsAllocateNothing(
      String name, List<Integer> hidden, List<Activation> contenders, Order order, int steps) {
    Scenario scenario =
        Scenario.DEFAULT.with(
            b -> b.hidden(hidden).contenders(contenders).order(order).batchSize(BATCH));
    Trainer trainer = new Trainer(scenario);
    assertEquals(0, least(() -> trainer.advanceTo(trainer.step() + steps)), name);
  }

  @Test
  void stepsInWhichWeightsDecayAllocateNothing() {
    Trainer trainer =
        new Trainer(
            Scenario.DEFAULT.with(b -> b.regularization(Regularization.NONE.withRate(0.01))));
    assertEquals(0, least(() -> trainer.advanceTo(trainer.step() + STEPS / 3)));
  }

  @Test
  void stepsByEveryRuleAllocateNothing() {
    Trainer trainer =
        new Trainer(
            Scenario.DEFAULT.with(b ->
                b.regularization(new Regularization(Regularization.Kind.L1, 0.001))
                    .rule(StepRule.PLAIN.withClip(0.1).with(new RateSchedule.WarmUp(1_000_000)))
                    .entrants(
                        List.of(
                            new Entrant(new Relu(), Remedy.of(new Optimizer.Sgd(0.9))),
                            new Entrant(new Relu(), Remedy.of(Optimizer.Adam.CUSTOMARY))))));
    assertEquals(0, least(() -> trainer.advanceTo(trainer.step() + STEPS / 3)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void watchingThemAllocatesNothing(
      String name, List<Integer> hidden, List<Activation> contenders, Order order, int steps) {
    Scenario scenario =
        Scenario.DEFAULT.with(b -> b.hidden(hidden).contenders(contenders).order(order));
    Trainer trainer = new Trainer(scenario);
    List<SilenceWatch> watches =
        contenders.stream()
            .map(any -> new SilenceWatch(trainer.samples(), scenario.setup().shape()))
            .toList();
    assertEquals(0, least(() -> watch(trainer, watches, trainer.step() + steps / 5)), name);
  }

  private static void watch(Trainer trainer, List<SilenceWatch> watches, long target) {
    while (trainer.step() < target) {
      trainer.advance();
      for (int i = 0; i < watches.size(); i++) {
        watches.get(i).look(trainer.contenders().get(i).network());
      }
    }
  }

  /**
   * The least of some looks: the first makes room for the minibatches, the virtual machine charges
   * the thread now and then for work of its own, as when it gives up compiled code, and where
   * others work too its compilers come late.
   */
  private static long least(Runnable work) {
    var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int look = 0; look < LOOKS && least > 0; look++) {
      long before = thread.getCurrentThreadAllocatedBytes();
      work.run();
      least = Math.min(least, thread.getCurrentThreadAllocatedBytes() - before);
    }
    return least;
  }
}
