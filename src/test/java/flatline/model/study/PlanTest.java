package flatline.model.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.lanes.Measure;
import flatline.model.lanes.Outcome;
import flatline.model.random.Seeds;
import flatline.model.scenario.Scenario;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanTest {

  private static Plan grid(int columns, int rows) {
    return Plan.grid(
        Scenario.DEFAULT,
        List.of(
            new StudyAxis(Setting.BIAS, -4, 0, false, columns),
            new StudyAxis(Setting.WIDTH, 1, rows, false, rows)),
        1,
        2);
  }

  @Test
  void valuesRunFromEndToEndWithoutTheDigitsOfRounding() {
    assertArrayEquals(
        new double[] {0, 0.1, 0.2, 0.3, 0.4},
        new StudyAxis(Setting.RATE, 0, 0.4, false, 5).values());
    assertArrayEquals(
        new double[] {0.01, 0.1, 1, 10}, new StudyAxis(Setting.RATE, 0.01, 10, true, 4).values());
    assertArrayEquals(
        new double[] {1, 3, 10, 32}, new StudyAxis(Setting.WIDTH, 1, 32, true, 4).values());
    assertArrayEquals(
        new double[] {1, 2, 3}, new StudyAxis(Setting.WIDTH, 1, 3, false, 7).values());
    assertArrayEquals(new double[] {5}, new StudyAxis(Setting.RATE, 5, 5, true, 1).values());
  }

  @Test
  void axesWithoutSenseAreRefused() {
    assertRefused(() -> new StudyAxis(Setting.RATE, 0, 1, true, 3));
    assertRefused(() -> new StudyAxis(Setting.RATE, 1, 2, false, 1));
    assertRefused(() -> new StudyAxis(Setting.RATE, 1, 2, false, 1001));
    assertRefused(() -> new StudyAxis(Setting.RATE, Double.NaN, 2, false, 3));
    assertRefused(() -> Plan.comparison(Scenario.DEFAULT, 1, 0));
    assertRefused(() -> Plan.comparison(Scenario.DEFAULT, Seeds.LIMIT, 2));
    assertRefused(() -> Plan.comparison(Scenario.DEFAULT, 1, Plan.MOST_RUNS + 1));
  }

  private static void assertRefused(org.junit.jupiter.api.function.Executable axis) {
    assertThrows(IllegalArgumentException.class, axis);
  }

  @Test
  void theLastAxisRunsFastest() {
    Plan plan = grid(3, 2);
    assertEquals(List.of(-4.0, 1.0), plan.cells().getFirst().at());
    assertEquals(List.of(-4.0, 2.0), plan.cells().get(1).at());
    assertEquals(List.of(-2.0, 1.0), plan.cells().get(plan.cell(1, 0)).at());
    assertEquals(List.of(2), plan.cells().get(1).scenario().setup().hidden());
    assertEquals(-2, Setting.BIAS.in(plan.cells().get(2).scenario().setup()).orElseThrow());
    assertEquals(12, plan.runs());
  }

  @Test
  void aCoarseGridComesFirst() {
    Plan plan = grid(9, 9);
    List<Integer> order = plan.order();
    assertEquals(
        List.of(0, plan.cell(0, 8), plan.cell(8, 0), plan.cell(8, 8)), order.subList(0, 4));
    int[] spacings = order.stream().mapToInt(plan::spacing).toArray();
    assertTrue(IntStream.range(1, 81).allMatch(i -> spacings[i] <= spacings[i - 1]));
    assertEquals(81, order.stream().distinct().count());
    assertEquals(9, order.stream().filter(cell -> plan.spacing(cell) >= 4).count());
  }

  @Test
  void untilACellIsDoneACoarserOneStandsForIt() {
    Plan plan = grid(5, 6);
    StudyResults nothing = StudyResults.none(plan);
    assertTrue(new SurvivalMap(nothing).standIn(3, 3).isEmpty());
    Outcome any = Outcome.diverged(0.5);
    StudyResults some =
        nothing.and(
            List.of(
                new RunResult(new Run(plan.cell(0, 0), 0), List.of(any, any)),
                new RunResult(new Run(plan.cell(2, 2), 1), List.of(any, any))));
    SurvivalMap map = new SurvivalMap(some);
    assertEquals(plan.cell(2, 2), map.standIn(3, 3).orElseThrow());
    assertEquals(plan.cell(2, 2), map.standIn(2, 2).orElseThrow());
    assertEquals(plan.cell(0, 0), map.standIn(1, 3).orElseThrow());
    assertEquals(0.5, map.mean(plan.cell(2, 2), 1, Measure.DEAD_START));
    assertEquals(1, map.divergedShare(plan.cell(2, 2), 0));
    assertTrue(Double.isNaN(map.mean(plan.cell(2, 2), 0, Measure.LOSS)));
  }
}
