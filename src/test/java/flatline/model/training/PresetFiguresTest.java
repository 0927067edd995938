package flatline.model.training;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

  /** One line of the other program's figures. */
  private record Reference(String preset, double alpha, String figure, Statistic statistic) {

    static Reference parse(String line) {
      String[] cells = line.split(",", -1);
      var statistic = Statistic.parse(cells[3], cells[4], cells[5], cells[6]);
      return new Reference(cells[0], Double.parseDouble(cells[1]), cells[2], statistic);
    }

    void check(double[] measured) {
      String what = preset + ", leak " + alpha + ", " + figure;
      Statistic own = Statistic.of(measured);
      // Of a contender that diverged the other program calls no unit dead, and we ask for none.
      boolean afterDivergence = figure.equals("deadEnd") && own.finite() == 0;
      if (afterDivergence) {
        return;
      }
      statistic.checkFinite(SeedRuns.SEEDS, measured, SeedRuns.SEEDS, what);
      if (statistic.finite() > 0) {
        if (preset.equals(HOT_START)
            || statistic.mayExplode(SeedRuns.SEEDS)
            || own.mayExplode(SeedRuns.SEEDS)) {
          statistic.checkMedian(measured, what);
        } else {
          statistic.checkMean(measured, what);
        }
      }
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
