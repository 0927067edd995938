package flatline.view.plot.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.view.plot.Ticks;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BrokenAxisTest {

  private static String labels(BrokenAxis axis) {
    return axis.ticks(6, 1e-9).stream().map(Ticks.Tick::label).collect(Collectors.joining(" "));
  }

  @Test
  void anEvenAxisGoesFromZeroToItsEnd() {
    var axis = BrokenAxis.even(8);
    assertFalse(axis.isBroken());
    assertEquals(List.of(0.0, 0.5, 1.0), List.of(axis.place(0), axis.place(4), axis.place(8)));
    assertEquals("0 2 4 6 8", labels(axis));
  }

  @Test
  void aBrokenOneRisesAllTheWayAndReachesItsEnd() {
    var axis = new BrokenAxis(1.5, 8e305);
    assertTrue(axis.isBroken());
    double last = -1;
    for (double value = 0.001; value < 8e305; value *= 1.7) {
      assertTrue(axis.place(value) > last && axis.place(value) <= 1);
      last = axis.place(value);
    }
    assertEquals(axis.evenShare(), axis.place(1.5), 1e-12);
    assertEquals(1, axis.place(8e305), 1e-12);
    assertTrue(axis.place(Double.MAX_VALUE) < 1.01, "nothing overflows");
  }

  @Test
  void whereItIsLowTheEndIsToldAndTheKneeGivesWay() {
    var axis = new BrokenAxis(1.5, 80);
    var low = axis.ticks(1.5, 1e-9).stream().map(Ticks.Tick::label).toList();
    assertEquals("80", low.getLast());
    assertFalse(low.contains("1.5"), low::toString);
    assertEquals(
        List.of("0", "1.5", "80"), axis.ticks(2.9, 1e-9).stream().map(Ticks.Tick::label).toList());
  }

  @Test
  void itTellsItsEndsAndPowersBetweenWithoutCrowding() {
    assertEquals("0 0.5 1 1.5 3,000", labels(new BrokenAxis(1.5, 3_000)));
    assertEquals("0 0.5 1 1.5 8·10³⁰⁵", labels(new BrokenAxis(1.5, 8e305)));
    assertEquals("0 10⁷ 2·10⁷ 3·10⁷", labels(BrokenAxis.even(3e7)));
    var tall = new BrokenAxis(1.5, 1e4).ticks(30, 1e-9).stream().map(Ticks.Tick::label).toList();
    assertTrue(tall.containsAll(List.of("10", "100", "1,000", "10,000")), tall::toString);
    for (double high : new double[] {5, 80, 3_000, 1e9, 1e300}) {
      List<Ticks.Tick> ticks = new BrokenAxis(1.5, high).ticks(6, 1e-9);
      for (int i = 1; i < ticks.size(); i++) {
        assertTrue(ticks.get(i).value() - ticks.get(i - 1).value() > 0.1, high + ": " + ticks);
      }
    }
  }
}
