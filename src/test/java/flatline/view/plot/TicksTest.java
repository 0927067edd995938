package flatline.view.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "-3; 3; 7; 0; −3 −2 −1 0 1 2 3",
        "-0.25; 1.25; 4; 0; 0 0.5 1",
        "0; 1400; 5; 1; 0 500 1,000",
        "0; 3; 12; 1; 0 1 2 3",
        "-0.00003; 0.00003; 4; 0; −0.00002 0 0.00002",
        "5; 5.05; 3; 0; 5 5.02 5.04",
        "0; 48; 1; 1; 0 40",
        "0; 0.78; 1; 0; 0 0.5",
        "0; 1; 1; 1; 0 1",
      })
  void areRoundNumbersWithAsManyDecimalsAsTheyNeed(
      double low, double high, int most, double leastStep, String expected) {
    assertEquals(expected, labels(Ticks.between(low, high, most, leastStep)));
  }

  @Test
  void areNeverTooManyNorOutside() {
    var random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      double low = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-6, 7));
      double high = low + random.nextDouble(0.01, 1) * Math.pow(10, random.nextInt(-6, 7));
      int most = random.nextInt(2, 12);
      var ticks = Ticks.between(low, high, most, 0);
      double slack = (high - low) * 1e-6;
      assertTrue(ticks.size() <= most + 1, low + " " + high + " " + most);
      for (var tick : ticks) {
        assertTrue(tick.value() >= low - slack && tick.value() <= high + slack);
      }
    }
  }

  private static String labels(List<Ticks.Tick> ticks) {
    return ticks.stream().map(Ticks.Tick::label).collect(Collectors.joining(" "));
  }
}
