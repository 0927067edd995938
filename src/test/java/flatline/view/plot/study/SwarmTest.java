package flatline.view.plot.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SwarmTest {

  @Test
  void everyFiniteValueIsADotAtItsPlace() {
    List<Swarm.Dot> dots = Swarm.of(new double[] {3, Double.NaN, 1, 2}, value -> 10 * value, 4, 20);
    assertEquals(List.of(2, 3, 0), dots.stream().map(Swarm.Dot::index).toList());
    assertEquals(List.of(10.0, 20.0, 30.0), dots.stream().map(Swarm.Dot::along).toList());
    assertTrue(dots.stream().allMatch(dot -> dot.across() == 0));
  }

  @Test
  void equalValuesStandSideBySideWithinTheRoom() {
    double[] equal = new double[101];
    List<Swarm.Dot> dots = Swarm.of(equal, value -> value, 4, 20);
    Set<Double> places = new HashSet<>(dots.stream().map(Swarm.Dot::across).toList());
    assertEquals(101, places.size());
    assertTrue(places.stream().allMatch(across -> Math.abs(across) <= 20));
    assertEquals(0, places.stream().mapToDouble(Double::doubleValue).sum(), 1e-9);
  }
}
