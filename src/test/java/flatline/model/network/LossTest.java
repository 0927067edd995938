package flatline.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LossTest {

  @Test
  void itsNameInFilesAndItsTaskTellALossFromTheOthers() {
    assertEquals(
        Loss.values().length,
        Stream.of(Loss.values()).map(each -> List.of(each.id(), each.task())).distinct().count());
  }

  /** Figures computed from the formulas with mpmath at 50 digits. */
  @ParameterizedTest(name = "{0} at {1} for {2}")
  @CsvSource({
    "CROSS_ENTROPY, -30, 1, 30.000000000000093576, -0.99999999999990642377",
    "CROSS_ENTROPY, -30, -1, 9.3576229688397367794e-14, 9.3576229688392989538e-14",
    "CROSS_ENTROPY, -2, 1, 2.1269280110429724964, -0.88079707797788244406",
    "CROSS_ENTROPY, -2, -1, 0.12692801104297249644, 0.11920292202211755594",
    "CROSS_ENTROPY, -0.5, 1, 0.97407698418010668087, -0.62245933120185456464",
    "CROSS_ENTROPY, -0.5, -1, 0.47407698418010668087, 0.37754066879814543536",
    "CROSS_ENTROPY, 0, 1, 0.69314718055994530942, -0.5",
    "CROSS_ENTROPY, 0, -1, 0.69314718055994530942, 0.5",
    "CROSS_ENTROPY, 0.5, 1, 0.47407698418010668087, -0.37754066879814543536",
    "CROSS_ENTROPY, 0.5, -1, 0.97407698418010668087, 0.62245933120185456464",
    "CROSS_ENTROPY, 2, 1, 0.12692801104297249644, -0.11920292202211755594",
    "CROSS_ENTROPY, 2, -1, 2.1269280110429724964, 0.88079707797788244406",
    "CROSS_ENTROPY, 30, 1, 9.3576229688397367794e-14, -9.3576229688392989538e-14",
    "CROSS_ENTROPY, 30, -1, 30.000000000000093576, 0.99999999999990642377",
    "CROSS_ENTROPY, 800, 1, 0.0, 0.0",
    "CROSS_ENTROPY, 800, -1, 800.0, 1.0",
    "CROSS_ENTROPY, -800, 1, 800.0, -1.0",
    "CROSS_ENTROPY, -800, -1, 3.6678745841776872135e-348, 3.6678745841776872135e-348",
    "SQUARED_ERROR_TANH, -3, 1, 1.9901217351040103557, -0.019683284346961409092",
    "SQUARED_ERROR_TANH, -3, -1, 0.000012227730549453031542, 0.000048789983918973454093",
    "SQUARED_ERROR_TANH, -0.5, 1, 1.0688932907770460534, -1.1498787236577210479",
    "SQUARED_ERROR_TANH, -0.5, -1, 0.14465897625702653642, 0.42301674227413377238",
    "SQUARED_ERROR_TANH, 0, 1, 0.5, -1.0",
    "SQUARED_ERROR_TANH, 0, -1, 0.5, 1.0",
    "SQUARED_ERROR_TANH, 0.5, 1, 0.14465897625702653642, -0.42301674227413377238",
    "SQUARED_ERROR_TANH, 0.5, -1, 1.0688932907770460534, 1.1498787236577210479",
    "SQUARED_ERROR_TANH, 2, 1, 0.00064700749760088321046, -0.0025414811396079451001",
    "SQUARED_ERROR_TANH, 2, -1, 1.9287021676492346511, 0.13876016856672098627",
    "SQUARED_ERROR_LINEAR, 2.5, -0.5, 4.5, 3",
    "SQUARED_ERROR_LINEAR, -1e6, 1e6, 2e12, -2e6",
  })
  void valueAndGradient(Loss loss, double o, double t, double value, double gradient) {
    assertEquals(value, loss.value(o, t), 2e-16 * Math.max(1, Math.abs(value)));
    assertEquals(gradient, loss.gradient(o, t), 2e-16 * Math.max(1, Math.abs(gradient)));
  }

  @ParameterizedTest
  @EnumSource
  void theGradientIsTheSlopeOfTheValue(Loss loss) {
    double h = 1e-4;
    for (double o = -4.9; o < 5; o += 0.1) {
      for (double t = -1; t <= 1; t += 2) {
        double near = (loss.value(o + h, t) - loss.value(o - h, t)) / (2 * h);
        double far = (loss.value(o + 2 * h, t) - loss.value(o - 2 * h, t)) / (4 * h);
        assertEquals((4 * near - far) / 3, loss.gradient(o, t), 1e-10);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void noGradientIsSteeperThanTheSteepest(Loss loss) {
    double most = 0;
    for (double o = -40; o <= 40; o += 1.0 / 64) {
      most = Math.max(most, Math.max(Math.abs(loss.gradient(o, 1)), loss.gradient(o, -1)));
    }
    assertTrue(most <= loss.steepestSlope());
    assertTrue(most >= 0.99 * loss.steepestSlope() || Double.isInfinite(loss.steepestSlope()));
  }

  @Test
  void crossEntropyStaysFiniteAndExactFarOut() {
    for (double t = -1; t <= 1; t += 2) {
      for (double o : new double[] {1e3, -1e3, 1e300, -1e300}) {
        assertEquals(o * t > 0 ? 0 : Math.abs(o), Loss.CROSS_ENTROPY.value(o, t));
        assertEquals(o * t > 0 ? 0 : -t, Loss.CROSS_ENTROPY.gradient(o, t));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void noLossIsNegative(Loss loss) {
    for (double o = -50; o <= 50; o += 0.25) {
      assertTrue(loss.value(o, 1) >= 0 && loss.value(o, -1) >= 0, "at " + o);
    }
  }
}
