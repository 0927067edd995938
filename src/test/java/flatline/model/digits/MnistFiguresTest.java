package flatline.model.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.digits.images.DigitData;
import flatline.model.digits.images.PixelScale;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** MNIST against figures of an independent implementation (five seeds each, rate 0.1). */
@Tag("slow")
class MnistFiguresTest {

  private static final int SEEDS = 2;

  /** Accuracy in %: after 1 and 5 epochs on the images kept back, after 10 on the test images. */
  private static final double[][] MEASURED = {
    {94.77, 97.27, 97.58},
    {94.76, 97.28, 97.54},
    {93.82, 97.05, 97.38},
    {93.75, 96.99, 97.36},
    {86.05, 92.92, 94.79},
  };

  private static DigitSnapshot run(DigitPlan plan) throws InterruptedException {
    int threads = Runtime.getRuntime().availableProcessors();
    DigitComparison comparison = new DigitComparison(plan, DigitData.mnist(), threads);
    comparison.start();
    assertTrue(comparison.await(Duration.ofMinutes(20)));
    return comparison.snapshot();
  }

  @Test
  void everyActivationReachesTheAccuracyThatOthersMeasured() throws InterruptedException {
    DigitSnapshot end = run(new DigitPlan(DigitPlan.ACTIVATIONS, 1, SEEDS, DigitSetup.DEFAULT));
    for (int i = 0; i < MEASURED.length; i++) {
      holds(end, i, 1, MEASURED[i][0], DigitEpoch::validation, 0.8);
      holds(end, i, 5, MEASURED[i][1], DigitEpoch::validation, 0.4);
      holds(end, i, 10, MEASURED[i][2], DigitEpoch::test, 0.4);
    }
  }

  private static void holds(
      DigitSnapshot end,
      int activation,
      int epoch,
      double measured,
      Function<DigitEpoch, Optional<DigitScore>> score,
      double tolerance) {
    Band band =
        end.band(
                DigitPlan.ACTIVATIONS.get(activation),
                epoch,
                at -> score.apply(at).map(DigitScore::accuracy))
            .orElseThrow();
    assertEquals(
        measured,
        100 * band.mean(),
        tolerance,
        () -> DigitPlan.ACTIVATIONS.get(activation).id() + " after epoch " + epoch);
  }

  @Test
  void rawPixelsKillReluAndMakeTheLeakDiverge() throws InterruptedException {
    DigitSetup raw = DigitSetup.DEFAULT.withPixels(PixelScale.RAW).withEpochs(1);
    DigitSnapshot end = run(new DigitPlan(List.of(new Relu(), new LeakyRelu(0.01)), 1, SEEDS, raw));
    for (DigitRun run : end.runs(new Relu())) {
      assertEquals(List.of(100, 100), run.last().orElseThrow().inactive());
      assertEquals(0.1135, run.last().flatMap(DigitEpoch::test).orElseThrow().accuracy(), 1e-9);
    }
    for (DigitRun run : end.runs(new LeakyRelu(0.01))) {
      assertTrue(run.divergedAt().isPresent());
      assertEquals(1, run.epochs().size());
    }
  }
}
