package flatline.model.digits;

import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SquashingTest {

  private static final int COUNT = 1000;

  static Stream<Activation> rectifiers() {
    return Stream.of(new Relu(), new LeakyRelu(0), new LeakyRelu(0.01f), new LeakyRelu(1));
  }

  private static float[] row(SplittableRandom random) {
    float[] z = new float[COUNT];
    for (int j = 0; j < COUNT; j++) {
      z[j] = (float) random.nextDouble(-3, 3);
    }
    z[0] = 0;
    z[1] = Float.MIN_VALUE;
    z[2] = -Float.MIN_VALUE;
    z[3] = Float.MAX_VALUE;
    z[4] = -Float.MAX_VALUE;
    return z;
  }

  /** A product of two floats is exact in double: rounded once it is the product in float. */
  @ParameterizedTest
  @MethodSource("rectifiers")
  void aRowOfFloatsIsTheFunctionRoundedToThem(Activation f) {
    float[] z = row(new SplittableRandom(1));
    float[] value = new float[COUNT];
    float[] delta = row(new SplittableRandom(2));
    float[] before = delta.clone();
    Squashing squashing = Squashing.of(f);
    squashing.values(z, value);
    squashing.timesSlope(z, value, delta);
    for (int j = 0; j < COUNT; j++) {
      assertTrue((float) f.value(z[j]) == value[j], "f at " + z[j]);
      assertTrue((float) (before[j] * f.derivative(z[j])) == delta[j], "f′ at " + z[j]);
    }
  }
}
