package flatline.model.digits;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.model.activation.Activation;
import flatline.model.activation.Tanh;
import flatline.model.digits.images.DigitSet;
import flatline.model.digits.images.Idx;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That the fast engine, with the Vector API and without, is the textbook's network to the bit. */
class DigitEngineTest {

  private static final DigitSet IMAGES = Idx.set(120, 7);
  private static final int PIXELS = Idx.SIDE * Idx.SIDE;
  private static final int STEPS = 30;

  private static List<RowKernel> kernels() {
    return List.of(new PlainKernel(), new VectorKernel());
  }

  static Stream<Arguments> networks() {
    return Stream.concat(DigitPlan.ACTIVATIONS.stream(), Stream.of(new Tanh()))
        .flatMap(activation ->
            Stream.of(List.of(100, 100), List.of(7), List.of(16, 33, 120))
                .map(hidden -> Arguments.of(activation, hidden)));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("networks")
  void everyParameterIsTheTextbooks(Activation activation, List<Integer> hidden) {
    DigitSetup setup = DigitSetup.DEFAULT.withHidden(hidden).withBatchSize(11);
    TextbookDigits textbook = new TextbookDigits(setup, PIXELS, activation, 3);
    int[] order = new int[IMAGES.size()];
    Arrays.setAll(order, i -> i);
    for (int step = 0; step < STEPS; step++) {
      textbook.step(IMAGES, Arrays.copyOfRange(order, step * 3, step * 3 + 11), 0.3);
    }
    for (RowKernel kernel : kernels()) {
      DigitEngine engine = new DigitEngine(setup, PIXELS, activation, 3, kernel);
      for (int step = 0; step < STEPS; step++) {
        engine.step(IMAGES, order, step * 3, 0.3);
      }
      for (int l = 0; l < engine.layers().size(); l++) {
        DigitLayer layer = engine.layers().get(l);
        for (int u = 0; u < layer.units; u++) {
          assertArrayEquals(textbook.weights(l)[u], layer.weightsOf(u), "layer " + l);
          assertEquals(textbook.bias(l)[u], layer.bias[u]);
        }
      }
      engine.look(IMAGES, 100);
      assertArrayEquals(
          textbook.forward(IMAGES.image(100)).getLast(), Arrays.copyOf(engine.outputs(), 10));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 48, 112, 128, 256})
  void bothKernelsGiveTheSameBits(int width) {
    SplittableRandom random = new SplittableRandom(width);
    float[][] rows = new float[9][width];
    for (float[] row : rows) {
      for (int j = 0; j < width; j++) {
        row[j] = (float) random.nextDouble(-3, 3);
      }
    }
    int[] index = random.ints(40, 0, 9).toArray();
    float[] values = new float[40];
    for (int k = 0; k < 40; k++) {
      values[k] = (float) random.nextDouble(-1e3, 1e3);
    }
    for (int to = 3; to < 40; to++) {
      float[][] sums = new float[2][];
      for (int k = 0; k < 2; k++) {
        float[] row = new float[width];
        kernels().get(k).sum(row, rows[8], rows, index, values, 3, to);
        kernels().get(k).descend(row, 0.37f, rows, index, values, 1, to);
        sums[k] = row;
      }
      assertArrayEquals(sums[0], sums[1]);
    }
  }

  @Test
  void theExponentialFunctionIsWithinTwoUnitsInTheLastPlace() {
    double worst = 0;
    for (float x = -87; x <= 88; x += 0.00137f) {
      double exact = StrictMath.exp(x);
      worst = Math.max(worst, Math.abs(FloatExp.exp(x) - exact) / Math.ulp((float) exact));
    }
    assertEquals(0, worst, 2);
    assertEquals(1, FloatExp.exp(0));
    assertEquals(FloatExp.exp(-87), FloatExp.exp(-1000));
    assertEquals(Float.POSITIVE_INFINITY, FloatExp.exp(Float.POSITIVE_INFINITY));
    assertEquals(Float.NaN, FloatExp.exp(Float.NaN));
  }

  @Test
  void theLossOfOutputsThatAreNotFiniteIsNotANumber() {
    float[] gradient = new float[16];
    float[] z = new float[16];
    z[3] = 100;
    assertEquals(100, Softmax.loss(z, 0, gradient), 1e-5);
    assertEquals(0, Softmax.loss(z, 3, gradient), 1e-6);
    assertEquals(3, Softmax.answer(z));
    z[5] = Float.NEGATIVE_INFINITY;
    assertEquals(Double.NaN, Softmax.loss(z, 3, gradient));
    z[5] = Float.NaN;
    assertEquals(Double.NaN, Softmax.loss(z, 3, gradient));
  }
}
