package flatline.model.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CostMeterTest {

  private final CostMeter meter = new CostMeter(Duration.ofMillis(2), Duration.ofNanos(50_000));

  @Test
  void measuresEachFunctionWithItsSpread() {
    var costs = meter.measure(Activation.all(), () -> false, _ -> {}).orElseThrow();
    assertEquals(Activation.all(), costs.stream().map(Cost::activation).toList());
    for (var cost : costs) {
      assertTrue(cost.lowerQuartile() > 0, cost.toString());
      assertTrue(cost.lowerQuartile() <= cost.median(), cost.toString());
      assertTrue(cost.median() <= cost.upperQuartile(), cost.toString());
    }
  }

  @Test
  void readsWhatItComputes() {
    meter.measure(List.of(new Sigmoid()), () -> false, _ -> {});
    assertNotEquals(0, meter.consumed());
  }

  @Test
  void tellsItsProgressFromStartToEnd() {
    var told = new ArrayList<Double>();
    meter.measure(List.of(new Relu(), new Tanh()), () -> false, told::add);
    assertEquals(1, told.getLast(), 1e-12);
    assertTrue(told.stream().allMatch(share -> share >= 0 && share <= 1));
  }

  @Test
  void stopsWhenItIsCancelled() {
    assertEquals(Optional.empty(), meter.measure(Activation.all(), () -> true, _ -> {}));
    var told = new ArrayList<Double>();
    var costs = meter.measure(Activation.all(), () -> told.size() > 3, told::add);
    assertEquals(Optional.empty(), costs);
    assertTrue(told.size() < 8);
  }

  @Test
  void quartilesLieBetweenTheirNeighbours() {
    var cost = Cost.of(new Relu(), new double[] {4, 1, 3, 2});
    assertEquals(new Cost(new Relu(), 1.75, 2.5, 3.25), cost);
    assertEquals(new Cost(new Relu(), 7, 7, 7), Cost.of(new Relu(), new double[] {7}));
  }
}
