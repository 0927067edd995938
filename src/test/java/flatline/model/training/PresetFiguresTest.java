package flatline.model.training;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two hundred seeds of every preset against what another program measured: that program draws other
 * random numbers, so they agree in distribution.
 */
@Tag("slow")
class PresetFiguresTest {

  /** Judged by its medians throughout, as was agreed on: its first steps are that large. */
  private static final String HOT_START = "hot-start";

  static Stream<String> presets() {
    return MeasuredPresets.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("presets")
  void twoHundredSeedsAgreeWithTheOtherProgram(String preset) throws IOException {
    SeedRuns runs = SeedRuns.of(Objects.requireNonNull(MeasuredPresets.all().get(preset)));
    List<Executable> checks = new ArrayList<>();
    for (Reference reference : references()) {
      if (reference.preset().equals(preset)) {
        int contender = MeasuredPresets.ALPHAS.indexOf(reference.alpha());
        checks.add(() -> reference.check(runs.of(contender, figure(reference.figure()))));
      }
    }
    assertEquals(16, checks.size());
    assertAll(checks);
  }

  private static SeedRuns.Figure figure(String id) {
    return Stream.of(SeedRuns.Figure.values())
        .filter(figure -> figure.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Mean, half-width of its 95 % interval and median of the figures that are finite. */
  private record Statistic(double mean, double interval, double median, int finite) {

    static Statistic of(double[] sorted) {
      int n = sorted.length;
      double mean = DoubleStream.of(sorted).average().orElse(Double.NaN);
      double squares = DoubleStream.of(sorted).map(v -> (v - mean) * (v - mean)).sum();
      double median = n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
      return new Statistic(mean, 1.96 * Math.sqrt(squares / (n - 1) / n), median, n);
    }

    boolean mayExplode() {
      return finite < SeedRuns.SEEDS || !Double.isFinite(interval);
    }
  }

  /** One line of the other program's figures. */
  private record Reference(String preset, double alpha, String figure, Statistic statistic) {

    static Reference parse(String line) {
      String[] cells = line.split(",", -1);
      var statistic =
          new Statistic(
              number(cells[3]), number(cells[4]), number(cells[5]), Integer.parseInt(cells[6]));
      return new Reference(cells[0], Double.parseDouble(cells[1]), cells[2], statistic);
    }

    private static double number(String cell) {
      return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    void check(double[] measured) {
      String what = preset + ", leak " + alpha + ", " + figure;
      double[] sorted = DoubleStream.of(measured).filter(Double::isFinite).sorted().toArray();
      Statistic own = Statistic.of(sorted);
      // Of a contender that diverged the other program calls no unit dead, and we ask for none.
      boolean afterDivergence = figure.equals("deadEnd") && own.finite() == 0;
      if (!afterDivergence) {
        double share = (double) (statistic.finite() + own.finite()) / (2 * SeedRuns.SEEDS);
        double error = Math.sqrt(2 * SeedRuns.SEEDS * share * (1 - share));
        assertEquals(statistic.finite(), own.finite(), 3 * error, what + ": finite seeds");
      }
      if (statistic.finite() > 0 && !afterDivergence) {
        if (preset.equals(HOT_START) || statistic.mayExplode() || own.mayExplode()) {
          checkMedian(sorted, what);
        } else {
          checkMean(own, what);
        }
      }
    }

    /** The tolerance agreed on: three standard errors of the difference, or 0.005. */
    private void checkMean(Statistic own, String what) {
      double error = Math.hypot(statistic.interval(), own.interval()) / 1.96;
      assertEquals(statistic.mean(), own.mean(), Math.max(0.005, 3 * error), what + ": mean");
    }

    /** The same three standard errors, in ranks: where one explodes the interval says nothing. */
    private void checkMedian(double[] sorted, String what) {
      int ranks = (int) Math.ceil(3 * Math.sqrt(sorted.length / 2.0));
      double low = sorted[sorted.length / 2 - ranks] - 0.005;
      double high = sorted[sorted.length / 2 + ranks] + 0.005;
      assertTrue(
          statistic.median() >= low && statistic.median() <= high,
          what + ": median " + statistic.median() + " is not within " + low + " and " + high);
    }
  }

  private static List<Reference> references() throws IOException {
    try (var stream =
            Objects.requireNonNull(PresetFiguresTest.class.getResourceAsStream("presets.csv"));
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("preset"))
          .map(Reference::parse)
          .toList();
    }
  }

  @Test
  void thereIsAScenarioForEveryPresetThatWasMeasured() throws IOException {
    assertEquals(
        MeasuredPresets.all().keySet().stream().sorted().toList(),
        references().stream().map(Reference::preset).distinct().sorted().toList());
    assertEquals(16 * MeasuredPresets.all().size(), references().size());
  }
}
