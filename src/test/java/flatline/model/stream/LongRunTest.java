package flatline.model.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.activation.Identity;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Tanh;
import flatline.model.network.Minibatch;
import flatline.model.rule.Refusal;
import flatline.model.study.Distribution;
import flatline.model.training.Trainer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LongRunTest {

  private static final List<Activation> TWO = List.of(new Relu(), new LeakyRelu(0.1));

  private static LongRunSnapshot done(LongRunPlan plan, int threads) throws InterruptedException {
    try (var run = new LongRun(plan, threads)) {
      run.start();
      assertTrue(run.await(Duration.ofMinutes(8)));
      return run.snapshots().take().orElseThrow();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @CsvSource({"1", "2", "-7"})
  void learningIsWhatItsPaperSays(long seed) throws InterruptedException {
    var plan = new LongRunPlan(List.of(new Relu(), new Tanh()), List.of(0.01), 200_000, 1, seed);
    List<StreamCurve> curves = done(plan, 1).curves();
    var relu = new PlainStream(seed, Math.sqrt(2), z -> Math.max(0, z), z -> z > 0 ? 1 : 0);
    var tanh =
        new PlainStream(
            seed, 5.0 / 3, StrictMath::tanh, z -> 1 - StrictMath.tanh(z) * StrictMath.tanh(z));
    for (int window = 0; window < 2; window++) {
      assertEquals(mean(relu), curves.get(0).windows().get(window).error().mean(), 1e-6);
      assertEquals(mean(tanh), curves.get(1).windows().get(window).error().mean(), 1e-6);
    }
  }

  private static double mean(PlainStream plain) {
    double sum = 0;
    for (int i = 0; i < LongRunPlan.WINDOW; i++) {
      sum += plain.step();
    }
    return sum / LongRunPlan.WINDOW;
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void aRunOpenedAsAScenarioIsTheSameToTheBit(int index) throws InterruptedException {
    Activation activation = LongRunPlan.customary().get(index);
    var plan = new LongRunPlan(List.of(activation), List.of(0.01), 200_000, 1, 7);
    List<StreamPoint> windows = done(plan, 1).curves().getFirst().windows();
    var trainer = new Trainer(StreamRun.of(new StreamContender(activation, 0.01), 7, plan.steps()));
    for (StreamPoint window : windows.subList(0, 3)) {
      double sum = 0;
      for (int i = 0; i < LongRunPlan.WINDOW; i++) {
        Minibatch next = trainer.peek();
        double error =
            trainer.contenders().getFirst().network().forward(next.input(0)) - next.label(0);
        sum += error * error;
        trainer.advance();
      }
      assertEquals(window.error().mean(), sum / LongRunPlan.WINDOW);
      assertEquals(window.step(), trainer.step());
    }
  }

  @Test
  void threadsDoNotChangeTheOutcome() throws InterruptedException {
    var plan = new LongRunPlan(TWO, List.of(0.01), 200_000, 5, 3);
    List<StreamCurve> alone = done(plan, 1).curves();
    assertEquals(alone, done(plan, 3).curves());
    assertEquals(5, alone.getFirst().tenths().getLast().error().count());
  }

  @Test
  void aRunIsTheSameBesideOthers() throws InterruptedException {
    var both = done(new LongRunPlan(TWO, List.of(0.01), 200_000, 1, 3), 1);
    var alone = done(new LongRunPlan(List.of(TWO.getLast()), List.of(0.01), 200_000, 1, 3), 1);
    assertEquals(alone.curves().getFirst(), both.curves().getLast());
  }

  @Test
  void aTenthIsTheMeanOfItsWindowsAndSilentAtItsEnd() throws InterruptedException {
    StreamCurve curve =
        done(new LongRunPlan(TWO, List.of(0.01), 400_000, 1, 1), 1).curves().getFirst();
    assertEquals(20, curve.windows().size());
    assertEquals(10, curve.tenths().size());
    StreamPoint third = curve.tenths().get(2);
    double sum = curve.windows().get(4).error().mean() + curve.windows().get(5).error().mean();
    assertEquals(sum / 2, third.error().mean(), 1e-12);
    assertEquals(curve.windows().get(5).silent().mean(), third.silent().mean());
    assertEquals(120_000, third.step());
  }

  @Test
  void whatDivergesIsCountedAndLeftOut() throws InterruptedException {
    StreamCurve curve =
        done(new LongRunPlan(List.of(new Identity()), List.of(3.0), 200_000, 4, 1), 2)
            .curves()
            .getFirst();
    assertEquals(4, curve.diverged());
    assertEquals(0, curve.tenths().getLast().error().count());
  }

  @Test
  void cancellingKeepsWhatWasLearned() throws InterruptedException {
    try (var run = new LongRun(new LongRunPlan(TWO, List.of(0.01), 100_000_000, 2, 1), 1)) {
      run.start();
      while (run.progress().done() == 0) {
        Thread.onSpinWait();
      }
      run.cancel();
      assertTrue(run.await(Duration.ofMinutes(1)));
      assertFalse(run.snapshot().complete());
      assertFalse(run.snapshot().curves().getFirst().windows().isEmpty());
    }
  }

  @Test
  void stepsThatDoNotMakeTenWholePartsAreRefused() {
    var refused =
        assertThrows(Refusal.class, () -> new LongRunPlan(TWO, List.of(0.01), 250_000, 1, 1));
    assertEquals(
        "steps must be a multiple of 200000 up to 100000000, got 250000", refused.getMessage());
  }

  /**
   * Means over 30 runs of an independent program in C, with other draws: error and half of its 95 %
   * interval, first and last tenth, then the share of silent units at the end of both.
   */
  @Tag("slow")
  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "0, relu, 0.699, 0.057, 1.337, 0.109, 0.18, 0.79",
    "1, leaky 0.01, 0.688, 0.060, 1.273, 0.068, 0.16, 0.93",
    "2, leaky 0.1, 0.638, 0.054, 0.764, 0.048, 0.07, 0.15",
    "3, tanh, 0.479, 0.061, 0.932, 0.064, 0.03, 0.15",
    "4, elu, 0.599, 0.051, 0.814, 0.059, 0.11, 0.35",
    "5, linear, 0.867, 0.054, 0.908, 0.059, NaN, NaN",
  })
  void theFiguresAreThoseOfAnIndependentProgram(
      int index,
      String name,
      double first,
      double firstHalf,
      double last,
      double lastHalf,
      double silentFirst,
      double silentLast)
      throws InterruptedException {
    Activation activation = LongRunPlan.customary().get(index);
    var plan = new LongRunPlan(List.of(activation), List.of(0.01), 1_000_000, 30, 1);
    List<StreamPoint> tenths = done(plan, 2).curves().getFirst().tenths();
    meets(first, firstHalf, tenths.getFirst().error(), name);
    meets(last, lastHalf, tenths.getLast().error(), name);
    // Shares of 30 runs scatter alike on both sides.
    meetsShare(silentFirst, tenths.getFirst().silent(), name);
    meetsShare(silentLast, tenths.getLast().silent(), name);
  }

  private static void meets(double theirs, double half, Distribution ours, String name) {
    double reach = StrictMath.hypot(half, (ours.high() - ours.low()) / 2);
    // One figure in some thousand lies beyond this by chance.
    assertEquals(theirs, ours.mean(), 1.7 * reach, name);
  }

  private static void meetsShare(double theirs, Distribution ours, String name) {
    if (Double.isNaN(theirs)) {
      assertEquals(0, ours.count(), name + " has no hidden units");
      return;
    }
    double half = 2.05 * ours.deviation() / StrictMath.sqrt(ours.count());
    meets(theirs, half + 0.005, ours, name);
  }
}
