package flatline.model.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Sigmoid;
import flatline.model.digits.images.DigitData;
import flatline.model.digits.images.DigitSet;
import flatline.model.digits.images.Idx;
import flatline.model.digits.images.PixelScale;
import flatline.model.random.RandomStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class DigitComparisonTest {

  private static final Duration LONG = Duration.ofMinutes(2);
  private static final DigitData DATA = Idx.data(700, 150);
  private static final Activation RELU = new Relu();
  private static final Activation LEAKY = new LeakyRelu(0.1);
  private static final DigitSetup SETUP =
      DigitSetup.DEFAULT
          .withHidden(List.of(20, 12))
          .withEpochs(6)
          .withValidation(100)
          .withRate(0.3);

  private static DigitSnapshot run(DigitPlan plan, int threads) {
    DigitComparison comparison = new DigitComparison(plan, DATA, threads);
    comparison.start();
    try {
      assertTrue(comparison.await(LONG));
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    assertEquals(1, comparison.progress().share());
    return comparison.snapshot();
  }

  private static DigitPlan plan(DigitSetup setup, Activation... activations) {
    return new DigitPlan(List.of(activations), 1, 3, setup);
  }

  private static Optional<Double> testAccuracy(DigitEpoch epoch) {
    return epoch.test().map(DigitScore::accuracy);
  }

  @Test
  void theFirstSeedsAnswersAreKeptAndAreThoseThatItsAccuracyCounts() {
    DigitPlan plan = plan(SETUP, RELU, LEAKY);
    DigitComparison comparison = new DigitComparison(plan, DATA, 1);
    DigitSet asked = comparison.asked().orElseThrow();
    assertEquals(150, asked.size());
    for (DigitRun run : run(plan, 2).runs()) {
      boolean first = run.seed() == 1;
      assertEquals(first, run.answers(6).isPresent());
      for (int epoch = 0; first && epoch <= 6; epoch++) {
        Recognized answers = run.answers(epoch).orElseThrow();
        long right =
            IntStream.range(0, asked.size()).filter(i -> answers.of(i) == asked.label(i)).count();
        assertEquals(
            testAccuracy(run.epochs().get(epoch)).orElseThrow(), (double) right / asked.size());
      }
    }
  }

  @Test
  void withoutImagesToTestOnThoseKeptBackAreAsked() {
    DigitData learned = new DigitData("learned", DATA.learning(), Optional.empty());
    DigitSet asked = new DigitComparison(plan(SETUP, RELU), learned, 1).asked().orElseThrow();
    assertEquals(100, asked.size());
    assertEquals(DATA.learning().label(600), asked.label(0));
    DigitPlan all = plan(SETUP.withValidation(0), RELU);
    assertEquals(Optional.empty(), new DigitComparison(all, learned, 1).asked());
  }

  @Test
  void networksLearnAndEveryEpochIsWrittenDown() {
    DigitSnapshot end = run(plan(SETUP, RELU, new Sigmoid()), 2);
    assertTrue(end.ended());
    for (DigitRun run : end.runs()) {
      assertEquals(7, run.epochs().size());
      assertTrue(run.epochs().getFirst().trainLoss().isEmpty());
      assertEquals(6, run.last().orElseThrow().epoch());
      assertEquals(20, run.filters().orElseThrow().units());
    }
    Band relu = end.band(RELU, 6, DigitComparisonTest::testAccuracy).orElseThrow();
    assertTrue(relu.mean() > 0.85, relu::toString);
    assertTrue(relu.low() < relu.mean() && relu.high() > relu.mean() && relu.runs() == 3);
  }

  @Test
  void neitherThreadsNorOtherRunsChangeARun() {
    List<DigitEpoch> alone = run(plan(SETUP, LEAKY), 1).runs().get(2).epochs();
    assertEquals(alone, run(plan(SETUP, RELU, LEAKY), 2).runs().get(5).epochs());
    assertEquals(alone, run(plan(SETUP, LEAKY, RELU), 4).runs().get(4).epochs());
  }

  @Test
  void aBadBiasKillsUnitsAndTheCountIsExact() {
    DigitSetup bad = SETUP.withStart(SETUP.weights(), -1).withEpochs(1);
    DigitTrainer trainer = new DigitTrainer(bad, DATA, RELU, 1, new PlainKernel());
    DigitEpoch start = trainer.examine().orElseThrow();
    TextbookDigits textbook = new TextbookDigits(bad, Idx.SIDE * Idx.SIDE, RELU, 1);
    int[] dead = {20, 12};
    for (int l = 0; l < 2; l++) {
      for (int unit = 0; unit < (l == 0 ? 20 : 12); unit++) {
        for (int i = 0; i < 600; i++) {
          if (textbook.forward(DATA.learning().image(i)).get(l)[unit] > 0) {
            dead[l]--;
            break;
          }
        }
      }
    }
    assertEquals(List.of(dead[0], dead[1]), start.inactive());
    assertTrue(dead[0] > 0 && dead[0] < 20, start::toString);
    Filters filters = trainer.filters();
    int marked = 0;
    for (int unit = 0; unit < filters.units(); unit++) {
      marked += filters.isInactive(unit) ? 1 : 0;
    }
    assertEquals(dead[0], marked);
    assertEquals(textbook.weights(0)[4][9], filters.weight(4, 1, 3));
    trainer.train(_ -> true);
    textbook = trained(textbook, bad);
    assertEquals(textbook.weights(0)[4][9], trainer.filters().weight(4, 1, 3));
  }

  /** An epoch in the order of the seed 1. */
  private static TextbookDigits trained(TextbookDigits textbook, DigitSetup setup) {
    int[] order = new int[600];
    RandomStream random = new RandomStream(1, "order");
    random.key(0);
    random.permute(order);
    for (int from = 0; from < 600; from += 50) {
      textbook.step(DATA.learning(), Arrays.copyOfRange(order, from, from + 50), setup.rate());
    }
    return textbook;
  }

  @Test
  void aRunThatDivergesHasNoAccuracyAfterThat() {
    DigitSetup raw = SETUP.withPixels(PixelScale.RAW).withRate(50);
    DigitSnapshot end = run(plan(raw, LEAKY), 1);
    for (DigitRun run : end.runs()) {
      assertTrue(run.divergedAt().isPresent());
      assertTrue(run.epochs().size() < 7);
    }
    assertEquals(Optional.empty(), end.band(LEAKY, 6, DigitComparisonTest::testAccuracy));
  }

  @Test
  void differencesArePairedBySeed() {
    DigitSnapshot end = run(plan(SETUP, RELU, LEAKY), 2);
    double expected = 0;
    for (int seed = 0; seed < 3; seed++) {
      double leaky =
          end.runs(LEAKY).get(seed).last().flatMap(DigitComparisonTest::testAccuracy).orElseThrow();
      double relu =
          end.runs(RELU).get(seed).last().flatMap(DigitComparisonTest::testAccuracy).orElseThrow();
      expected += (leaky - relu) / 3;
    }
    Band band = end.difference(LEAKY, RELU, 6, DigitComparisonTest::testAccuracy).orElseThrow();
    assertEquals(expected, band.mean(), 1e-12);
    assertEquals(
        Optional.empty(), end.difference(LEAKY, RELU, 7, DigitComparisonTest::testAccuracy));
  }

  @Test
  void cancellingKeepsTheEpochsThatAreDone() throws InterruptedException {
    DigitComparison comparison = new DigitComparison(plan(SETUP.withEpochs(10_000), RELU), DATA, 1);
    comparison.start();
    while (comparison.snapshot().runs().getFirst().epochs().size() < 3) {
      Thread.onSpinWait();
    }
    assertFalse(comparison.snapshot().ended());
    comparison.cancel();
    assertTrue(comparison.await(LONG));
    DigitRun first = comparison.snapshot().runs().getFirst();
    assertTrue(first.epochs().size() >= 3 && first.epochs().size() < 10_001);
    assertEquals(OptionalLong.empty(), first.divergedAt());
    assertEquals(0, comparison.snapshot().runs().getLast().epochs().size());
  }

  @Test
  void whatCannotBeTrainedIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new DigitComparison(plan(SETUP.withValidation(651), RELU), DATA, 1));
    assertThrows(IllegalArgumentException.class, () -> SETUP.withRate(0));
    assertThrows(IllegalArgumentException.class, () -> SETUP.withHidden(List.of()));
    assertThrows(IllegalArgumentException.class, () -> plan(SETUP));
  }

  /** Student's interval for 1, 2, 3, 4: 2.5 ± 3.18245·√(5/3)/2. */
  @Test
  void theBandIsStudentsInterval() {
    Band band = Band.of(1, 2, 3, 4).orElseThrow();
    assertEquals(2.5 + 3.182446305284263 * Math.sqrt(5.0 / 3) / 2, band.high(), 1e-12);
    assertEquals(new Band(7, 7, 7, 1), Band.of(7).orElseThrow());
    double[] many = new double[101];
    many[0] = 1;
    // t with 100 degrees of freedom is 1.98397.
    double half = 1.9839715185235556 * Math.sqrt((1 - 1.0 / 101) / 100 / 101);
    assertEquals(1.0 / 101 + half, Band.of(many).orElseThrow().high(), 1e-12);
  }
}
