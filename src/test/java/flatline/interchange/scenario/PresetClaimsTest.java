package flatline.interchange.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.scenario.Scenario;
import flatline.model.study.Comparison;
import flatline.model.study.Plan;
import flatline.model.study.Setting;
import flatline.model.study.StuckRuns;
import flatline.model.study.StudyAxis;
import flatline.model.study.StudyResults;
import flatline.model.study.StudyRun;
import flatline.model.training.MeasuredPresets;
import flatline.model.training.SeedRuns;
import flatline.model.training.SeedRuns.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is said of a preset that two hundred seeds do not bear out. */
class PresetClaimsTest {

  private static final Pattern PERCENTAGE = Pattern.compile("(\\d+(?:\\.\\d+)?) %");

  static List<String> ids() {
    return Presets.ids();
  }

  /** So that what is measured of the one holds of the other. */
  @Test
  void theShippedPresetsAreTheMeasuredOnes() throws Exception {
    for (Map.Entry<String, Scenario> each : MeasuredPresets.all().entrySet()) {
      Scenario measured = each.getValue();
      Scenario shipped = Presets.get(each.getKey());
      assertTrue(
          measured.setup().contenders().containsAll(shipped.setup().contenders()), each.getKey());
      assertEquals(
          measured,
          shipped
              .with(measured.title())
              .with(
                  b -> b.contenders(measured.setup().contenders()).seed(measured.setup().seed())));
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("ids")
  void everyPercentageIsAFigureOfTwoHundredSeeds(String id) throws Exception {
    Scenario shipped = Presets.get(id);
    SeedRuns runs = SeedRuns.of(MeasuredPresets.all().getOrDefault(id, shipped));
    int contenders = MeasuredPresets.all().getOrDefault(id, shipped).setup().contenders().size();
    Set<String> figures = new TreeSet<>();
    for (int contender = 0; contender < contenders; contender++) {
      for (Figure figure : List.of(Figure.DEAD_START, Figure.DEAD_END, Figure.ACCURACY)) {
        addPercentage(figures, runs.mean(contender, figure));
      }
      addPercentage(figures, runs.solved(contender));
      addPercentage(figures, runs.silentAmongFailed(contender));
      addPercentage(figures, shareOfLower(runs, contender, 0));
      addPercentage(figures, shareOfLower(runs, 0, contender));
    }
    Matcher claims = PERCENTAGE.matcher(shipped.title().expect());
    while (claims.find()) {
      assertTrue(figures.contains(claims.group(1)), claims.group() + " is none of " + figures);
    }
  }

  /** Cheridito, Jentzen and Rossmannek 2022, at two hundred seeds. */
  @Tag("slow")
  @Test
  void whoIsStuckBeforeAnAffineTargetHasADeadUnit() throws Exception {
    Plan plan = Plan.comparison(Presets.get("stuck-only-if-dead"), 1, SeedRuns.SEEDS);
    try (StudyRun run = StudyRun.start(StudyResults.none(plan), 2)) {
      List<StuckRuns> found = Comparison.of(run.await().results(), 0).failures();
      StuckRuns relu = found.getFirst();
      assertTrue(relu.failed() > 20, relu::toString);
      assertEquals(relu.failed(), relu.silent());
      assertEquals(0, found.getLast().failed());
    }
  }

  /** One to four units at a rate at which 20,000 steps suffice for all that are not stuck. */
  @Tag("slow")
  @Test
  void whoIsStuckWithMoreUnitsHasADeadOneToo() throws Exception {
    var axis = new StudyAxis(Setting.WIDTH, 1, 4, false, 4);
    Plan plan =
        Plan.grid(
            Presets.get("stuck-only-if-dead").with(b -> b.rate(0.2)),
            List.of(axis),
            1,
            SeedRuns.SEEDS);
    try (StudyRun run = StudyRun.start(StudyResults.none(plan), 2)) {
      StudyResults results = run.await().results();
      List<Integer> stuck = new ArrayList<>();
      for (int cell = 0; cell < 4; cell++) {
        StuckRuns relu = StuckRuns.of(Comparison.of(results, cell), 0);
        stuck.add(relu.failed());
        assertEquals(relu.failed(), relu.silent());
        assertEquals(0, StuckRuns.of(Comparison.of(results, cell), 1).failed());
      }
      assertEquals(List.of(38, 4, 0, 1), stuck);
    }
  }

  private static void addPercentage(Set<String> figures, double share) {
    figures.add(String.format(Locale.ROOT, "%.0f", 100 * share));
    figures.add(String.format(Locale.ROOT, "%.1f", 100 * share));
  }

  /** The share of seeds in which one contender's loss is lower than the other's by 0.01. */
  private static double shareOfLower(SeedRuns runs, int one, int other) {
    double[] ones = runs.of(one, Figure.LOSS);
    double[] others = runs.of(other, Figure.LOSS);
    return IntStream.range(0, SeedRuns.SEEDS)
            .filter(seed -> isLower(ones[seed], others[seed]))
            .count()
        / (double) SeedRuns.SEEDS;
  }

  private static boolean isLower(double loss, double other) {
    return Double.isFinite(loss) && (other - loss > 0.01 || Double.isNaN(other));
  }
}
