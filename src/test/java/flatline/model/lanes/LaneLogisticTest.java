package flatline.model.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.model.activation.Sigmoid;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LaneLogisticTest {

  private static final int LANES = 1000;

  private static void check(double[] arguments) {
    double[] values = arguments.clone();
    new LaneLogistic(arguments.length).apply(values);
    compare(arguments, values);
    double[] vectors = Arrays.copyOf(arguments, (arguments.length + 7) / 8 * 8);
    new VectorLogistic().apply(vectors, vectors.length);
    compare(arguments, vectors);
  }

  private static void compare(double[] arguments, double[] values) {
    for (int i = 0; i < arguments.length; i++) {
      assertEquals(
          Double.doubleToRawLongBits(Sigmoid.logistic(arguments[i])),
          Double.doubleToRawLongBits(values[i]),
          "at " + arguments[i]);
    }
  }

  @Test
  void randomArgumentsOfEverySizeHaveTheBitsOfStrictMath() {
    var random = new SplittableRandom(1);
    for (int round = 0; round < 2000; round++) {
      double span = StrictMath.pow(10, random.nextDouble(-10, 3.2));
      check(random.doubles(LANES, -span, span).toArray());
    }
  }

  @Test
  void bordersBetweenTheWaysOfTheAlgorithmHaveTheBitsOfStrictMath() {
    double[] borders = {
      0,
      Double.MIN_VALUE,
      LaneLogistic.LEAST,
      LaneLogistic.GAP,
      LaneLogistic.GAP_END,
      0.5 * StrictMath.log(2),
      1.5 * StrictMath.log(2),
      0x1.0a2b2p0,
      LaneLogistic.MOST,
      709.782712893384,
      745.1332191019411,
      1e300,
      Double.POSITIVE_INFINITY
    };
    var random = new SplittableRandom(2);
    for (double border : borders) {
      double[] around = new double[LANES];
      for (int i = 0; i < LANES; i++) {
        long bits = Double.doubleToRawLongBits(border) + i / 2 - LANES / 4;
        around[i] = Double.longBitsToDouble(bits) * (random.nextBoolean() ? 1 : -1);
      }
      check(around);
      check(new double[] {border, -border});
    }
  }

  @Test
  void halvesOfMultiplesOfLogTwoHaveTheBitsOfStrictMath() {
    for (int k = -1010; k <= 1010; k++) {
      double half = (k + 0.5) * StrictMath.log(2);
      double[] around = new double[200];
      for (int i = 0; i < around.length; i++) {
        around[i] = Double.longBitsToDouble(Double.doubleToRawLongBits(half) + i - 100);
      }
      check(around);
    }
  }

  @Test
  void whatIsNoNumberStaysSo() {
    check(new double[] {Double.NaN, Double.NEGATIVE_INFINITY});
  }
}
