package flatline.model.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.activation.Elu;
import flatline.model.activation.Identity;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.data.Dataset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropagationTest {

  private static final int SAMPLES = 40;
  private static final Shape TWO = new Shape(2, List.of(1));

  static Stream<Activation> activations() {
    return Stream.concat(
        Activation.all().stream(),
        Stream.of(new LeakyRelu(0), new LeakyRelu(0.3), new LeakyRelu(1), new Elu(0)));
  }

  @ParameterizedTest
  @MethodSource("activations")
  void everyBitIsThatOfThePlainFormula(Activation activation) {
    for (Loss loss : Loss.values()) {
      for (int seed = 0; seed < 24; seed++) {
        assertSameBits(activation, loss, seed);
      }
    }
  }

  private static void assertSameBits(Activation activation, Loss loss, int seed) {
    var random = new SplittableRandom(seed);
    Dataset data = data(random, loss);
    Network start =
        withActivations(random, seed, network(random, seed % 5, random.nextBoolean() ? -1.5 : 0));
    Regularization regularization =
        seed % 2 == 0
            ? Regularization.NONE
            : new Regularization(Regularization.Kind.L2, Math.scalb(1.0, -seed % 7));
    var fast = new Propagation(start, activation, loss, regularization);
    var plain = new PlainNetwork(start, activation, loss, regularization);
    UnitRef frozen = new UnitRef(0, 0);
    if (seed % 5 > 0 && seed % 3 == 0) {
      fast.setFrozen(0, 0, true);
      plain.freeze(Set.of(frozen));
    }
    var batch = new Minibatch(new Samples(data));
    double rate = Math.scalb(1.0, random.nextInt(-8, 3));
    for (int step = 0; step < 40; step++) {
      int size = step % 3 == 0 ? random.nextInt(1, SAMPLES + 1) : 7;
      int[] indices = random.ints(size + 3, 0, SAMPLES).toArray();
      batch.show(indices, 2, size);
      boolean bounded = fast.step(batch, rate);
      for (int place = 0; place < size; place++) {
        int index = indices[2 + place];
        plain.learn(data.toRows()[index], data.label(index));
      }
      plain.update(rate);
      if (!bounded) {
        return; // it explodes; what is not a number has no bits to keep
      }
      String where = activation + " " + loss + " " + start.shape() + " seed " + seed + " " + step;
      assertArrayEquals(bits(plain.network()), bits(fast.network()), where);
    }
    for (double[] row : data.toRows()) {
      assertEquals(plain.forward(row), fast.forward(row));
      assertUnits(plain, fast, activation);
      for (int unit = 0;
          unit < (fast.shape().hidden().isEmpty() ? 0 : fast.shape().units(0));
          unit++) {
        assertEquals(plain.preactivation(0, unit), fast.preactivation(unit, row));
      }
    }
  }

  /**
   * In a third of the networks the output is a unit, in a third each layer has its own function.
   */
  private static Network withActivations(SplittableRandom random, int seed, Network plain) {
    Shape shape = plain.shape();
    List<Activation> all = Activation.all();
    LayerActivations kinds =
        new LayerActivations(
            seed % 3 != 1
                ? List.of()
                : shape.hidden().stream().map(_ -> all.get(random.nextInt(all.size()))).toList(),
            seed % 3 != 2 ? new Identity() : all.get(random.nextInt(all.size())));
    return new Network(shape.with(kinds), plain.toArray());
  }

  private static void assertUnits(PlainNetwork plain, Propagation fast, Activation activation) {
    Shape shape = fast.shape();
    for (int layer = 0; layer < shape.unitLayers().size(); layer++) {
      Activation here = shape.activations().of(layer, shape.hidden().size(), activation);
      for (int unit = 0; unit < shape.units(layer); unit++) {
        double z = plain.preactivation(layer, unit);
        assertEquals(z, fast.preactivation(layer, unit));
        assertEquals(here.value(z), fast.value(layer, unit));
        assertEquals(here.derivative(z), fast.slope(layer, unit));
      }
    }
    assertEquals(
        plain.preactivation(shape.layers() - 1, 0), fast.preactivation(shape.layers() - 1, 0));
  }

  @Test
  void aLeakOfZeroIsReluToTheBit() {
    var random = new SplittableRandom(3);
    for (int depth = 1; depth < 4; depth++) {
      Network start = network(random, depth, 0);
      var batch = new Minibatch(new Samples(data(random, Loss.CROSS_ENTROPY)));
      var relu = new Propagation(start, new Relu(), Loss.CROSS_ENTROPY);
      var leaky = new Propagation(start, new LeakyRelu(0), Loss.CROSS_ENTROPY);
      for (int step = 0; step < 200; step++) {
        batch.show(random.ints(9, 0, SAMPLES).toArray(), 0, 9);
        relu.step(batch, 0.5);
        leaky.step(batch, 0.5);
      }
      assertArrayEquals(bits(relu.network()), bits(leaky.network()));
    }
  }

  @Test
  void aLeakOfOneIsTheIdentityToTheBit() {
    var random = new SplittableRandom(4);
    Network start = network(random, 2, 0);
    var batch = new Minibatch(new Samples(data(random, Loss.SQUARED_ERROR_TANH)));
    var identity = new Propagation(start, new Identity(), Loss.SQUARED_ERROR_TANH);
    var leaky = new Propagation(start, new LeakyRelu(1), Loss.SQUARED_ERROR_TANH);
    batch.show(IntStream.range(0, SAMPLES).toArray(), 0, SAMPLES);
    for (int step = 0; step < 50; step++) {
      identity.step(batch, 0.1);
      leaky.step(batch, 0.1);
    }
    assertArrayEquals(bits(identity.network()), bits(leaky.network()));
  }

  @Test
  void aChangedActivationActsFromTheNextPassOn() {
    var network = new Network(TWO, new double[] {1, 0, -3, 2, 0.5});
    var passes = new Propagation(network, new Relu(), Loss.CROSS_ENTROPY);
    assertEquals(0.5, passes.forward(new double[] {1, 0}));
    passes.setActivation(new LeakyRelu(0.25));
    assertEquals(new LeakyRelu(0.25), passes.activation());
    assertEquals(0.5 + 2 * 0.25 * -2, passes.forward(new double[] {1, 0}));
    assertEquals(-2, passes.preactivation(0, 0));
    assertEquals(0.25, passes.slope(0, 0));
  }

  @Test
  void aPreactivationOfExactlyZeroIsOff() {
    var network = new Network(TWO, new double[] {1, 0, -1, 2, 0.5});
    var passes = new Propagation(network, new Relu(), Loss.CROSS_ENTROPY);
    passes.forward(new double[] {1, 0});
    assertEquals(0, passes.preactivation(0, 0));
    assertEquals(0, passes.slope(0, 0));
    passes.setActivation(new LeakyRelu(0.25));
    passes.forward(new double[] {1, 0});
    assertEquals(0.25, passes.slope(0, 0));
    passes.forward(new double[] {Math.nextUp(1.0), 0});
    assertEquals(1, passes.slope(0, 0));
  }

  @Test
  void whatIsLoadedIsWhatIsRead() {
    var random = new SplittableRandom(5);
    for (int depth = 0; depth < 5; depth++) {
      Network start = network(random, depth, 0.25);
      Network other = new Network(start.shape(), random.doubles(start.toArray().length).toArray());
      var passes = new Propagation(start, new Relu(), Loss.CROSS_ENTROPY);
      assertEquals(start, passes.network());
      passes.load(other);
      assertEquals(other, passes.network());
      passes.forward(new double[] {1, 2});
      assertEquals(other, passes.network());
    }
  }

  @Test
  void aNetworkOfAnotherShapeIsRefused() {
    var passes = new Propagation(new Network(TWO, new double[5]), new Relu(), Loss.CROSS_ENTROPY);
    var other = new Network(new Shape(2, List.of(2)), new double[9]);
    assertThrows(IllegalArgumentException.class, () -> passes.load(other));
  }

  /** Each parameter in turn is made huge: the step must not vouch for the next forward passes. */
  @ParameterizedTest
  @ValueSource(doubles = {1e200, -1e308, Double.NaN, Double.POSITIVE_INFINITY})
  void aStepVouchesForNothingOnceAParameterIsHugeOrNoNumber(double huge) {
    var random = new SplittableRandom(6);
    for (int depth = 0; depth < 4; depth++) {
      Network start = network(random, depth, 0);
      for (int parameter = 0; parameter < start.toArray().length; parameter++) {
        double[] parameters = start.toArray();
        parameters[parameter] = huge;
        assertFalse(stepFrom(new Network(start.shape(), parameters)));
      }
      assertTrue(stepFrom(start));
    }
  }

  private static boolean stepFrom(Network start) {
    var passes = new Propagation(start, new LeakyRelu(0.1), Loss.SQUARED_ERROR_TANH);
    var batch = new Minibatch(new Samples(data(new SplittableRandom(7), passes.loss())));
    batch.show(new int[] {0, 1}, 0, 2);
    return passes.step(batch, 1e-3);
  }

  @ParameterizedTest
  @MethodSource("activations")
  void whileAStepVouchesForItNoPassOverflows(Activation activation) {
    for (int seed = 0; seed < 40; seed++) {
      var random = new SplittableRandom(seed);
      Dataset data = data(random, Loss.SQUARED_ERROR_LINEAR);
      var passes =
          new Propagation(network(random, seed % 4, 0), activation, Loss.SQUARED_ERROR_LINEAR);
      var batch = new Minibatch(new Samples(data));
      batch.show(IntStream.range(0, SAMPLES).toArray(), 0, SAMPLES);
      double rate = StrictMath.pow(10, random.nextInt(0, 60));
      for (int step = 0; step < 300 && passes.step(batch, rate); step++) {
        double sum = 0;
        for (int i = 0; i < SAMPLES; i++) {
          sum += passes.loss().value(passes.forward(data.toRows()[i]), data.label(i));
        }
        assertTrue(Double.isFinite(sum), activation + " seed " + seed + " step " + step);
      }
    }
  }

  private static Dataset data(SplittableRandom random, Loss loss) {
    double[] label =
        loss == Loss.SQUARED_ERROR_LINEAR
            ? random.doubles(SAMPLES, -2, 2).toArray()
            : random.doubles(SAMPLES).map(u -> u < 0.5 ? -1 : 1).toArray();
    return new Dataset(
        random.doubles(SAMPLES, -2, 2).toArray(), random.doubles(SAMPLES, -2, 2).toArray(), label);
  }

  private static Network network(SplittableRandom random, int depth, double shift) {
    List<Integer> hidden = IntStream.range(0, depth).mapToObj(i -> random.nextInt(1, 8)).toList();
    var shape = new Shape(2, hidden);
    DoubleStream parameters = random.doubles(shape.parameters(), -1, 1).map(w -> w + shift);
    return new Network(shape, parameters.toArray());
  }

  private static long[] bits(Network network) {
    return Arrays.stream(network.toArray()).mapToLong(Double::doubleToRawLongBits).toArray();
  }
}
