package flatline.model.training;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.model.training.SeedRuns.Figure;
import java.util.Objects;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * In how many of two hundred seeds a leak made a preset's loss better or worse than ReLU's by more
 * than 0.01, against what another program measured with random numbers of its own.
 */
@Tag("slow")
class PairedPresetsTest {

  private static final double CLEARLY = 0.01;

  @ParameterizedTest
  @CsvSource({
    "bad-initialization, 86, 2, 94, 4",
    "dying-while-you-watch, 98, 2, 98, 0",
    "off-centre-xor, 78, 15, 68, 28",
    "hot-start, 74, 12, 85, 6",
    "far-off-data, 100, 0, 100, 0",
    "badly-scaled-spiral, 98, 0, 88, 6",
    "two-hidden-layers, 72, 2, 82, 0",
    "good-initialization, 0, 0, 0, 0",
    "too-slow-to-help, 2, 13, 32, 6",
    "more-leak-is-not-better, 100, 0, 44, 55",
    "all-zeros, 0, 0, 0, 0",
    "spiral-leak-costs, 2, 8, 6, 83"
  })
  void aLeakHelpsInAsManySeedsAsElsewhere(
      String preset, double better001, double worse001, double better01, double worse01) {
    SeedRuns runs = SeedRuns.of(Objects.requireNonNull(MeasuredPresets.all().get(preset)));
    assertAll(
        () -> check(runs, 0.01, better001, difference -> difference < -CLEARLY),
        () -> check(runs, 0.01, worse001, difference -> difference > CLEARLY),
        () -> check(runs, 0.1, better01, difference -> difference < -CLEARLY),
        () -> check(runs, 0.1, worse01, difference -> difference > CLEARLY));
  }

  /** Two shares of 200 seeds differ by chance by less than three standard errors, or 1 %. */
  private static void check(SeedRuns runs, double leak, double percent, DoublePredicate isCounted) {
    double[] plain = runs.of(MeasuredPresets.ALPHAS.indexOf(0.0), Figure.LOSS);
    double[] leaky = runs.of(MeasuredPresets.ALPHAS.indexOf(leak), Figure.LOSS);
    double own =
        100.0
            * IntStream.range(0, SeedRuns.SEEDS)
                .filter(seed -> isCounted.test(leaky[seed] - plain[seed]))
                .count()
            / SeedRuns.SEEDS;
    double share = (percent + own) / 200;
    double error = 100 * Math.sqrt(2 * share * (1 - share) / SeedRuns.SEEDS);
    assertEquals(percent, own, Math.max(1, 3 * error) + 0.5, "leak " + leak);
  }
}
