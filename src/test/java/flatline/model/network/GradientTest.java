package flatline.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.model.activation.Activation;
import flatline.model.activation.Elu;
import flatline.model.activation.LeakyRelu;
import flatline.model.data.Dataset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The gradient that a step follows, against central finite differences of the mean loss. */
class GradientTest {

  private static final int NETWORKS = 6;

  /** A step so long that what it leaves of the old parameter is less than rounding. */
  private static final double RATE = 0x1p40;

  private static final double H = 2e-4;

  /** How far pre-activations must stay from a kink, so that no difference reaches across it. */
  private static final double CLEARANCE = 20 * H;

  static Stream<Arguments> everyActivationLossAndDepth() {
    Stream<Activation> activations =
        Stream.concat(
            Activation.all().stream(),
            Stream.of(new LeakyRelu(0), new LeakyRelu(0.3), new Elu(0.5)));
    return activations.flatMap(activation ->
        Stream.of(Loss.values())
            .flatMap(loss ->
                IntStream.rangeClosed(0, 3)
                    .mapToObj(depth -> Arguments.of(activation, loss, depth))));
  }

  @ParameterizedTest
  @MethodSource("everyActivationLossAndDepth")
  void theStepFollowsTheGradientOfTheMeanLoss(Activation activation, Loss loss, int depth) {
    int seed = 0;
    for (int checked = 0; checked < NETWORKS; seed++) {
      var random = new SplittableRandom(seed);
      int samples = seed % 2 == 0 ? 1 : 5;
      Dataset data = data(random, samples, loss);
      Network network = network(random, depth);
      if (isClearOfKinks(network, activation, data)) {
        assertGradient(network, activation, loss, data, "seed " + seed);
        checked++;
      }
    }
  }

  private static void assertGradient(
      Network network, Activation activation, Loss loss, Dataset data, String message) {
    double[] gradient = gradient(network, activation, loss, data);
    for (int i = 0; i < gradient.length; i++) {
      double near = difference(network, i, H, activation, loss, data);
      double far = difference(network, i, 2 * H, activation, loss, data);
      double expected = (4 * near - far) / 3; // Richardson: the error is of fourth order
      double tolerance = 1e-6 * Math.abs(expected) + 1e-11;
      assertEquals(expected, gradient[i], tolerance, message + ", parameter " + i);
    }
  }

  private static double[] gradient(
      Network network, Activation activation, Loss loss, Dataset data) {
    var passes = new Propagation(network, activation, loss);
    var batch = new Minibatch(new Samples(data));
    batch.show(IntStream.range(0, data.size()).toArray(), 0, data.size());
    passes.step(batch, RATE);
    double[] before = network.toArray();
    double[] after = passes.network().toArray();
    return IntStream.range(0, before.length)
        .mapToDouble(i -> (before[i] - after[i]) / RATE)
        .toArray();
  }

  private static double difference(
      Network network, int parameter, double h, Activation activation, Loss loss, Dataset data) {
    double above = meanLoss(moved(network, parameter, h), activation, loss, data);
    double below = meanLoss(moved(network, parameter, -h), activation, loss, data);
    return (above - below) / (2 * h);
  }

  private static Network moved(Network network, int parameter, double by) {
    double[] parameters = network.toArray();
    parameters[parameter] += by;
    return new Network(network.shape(), parameters);
  }

  private static double meanLoss(Network network, Activation activation, Loss loss, Dataset data) {
    var plain = new PlainNetwork(network, activation, loss);
    double sum = 0;
    for (int i = 0; i < data.size(); i++) {
      sum += loss.value(plain.forward(data.toRows()[i]), data.label(i));
    }
    return sum / data.size();
  }

  private static boolean isClearOfKinks(Network network, Activation activation, Dataset data) {
    var plain = new PlainNetwork(network, activation, Loss.CROSS_ENTROPY);
    for (int i = 0; i < data.size() && activation.hasKink(); i++) {
      plain.forward(data.toRows()[i]);
      for (int layer = 0; layer < network.shape().hidden().size(); layer++) {
        for (int unit = 0; unit < network.shape().units(layer); unit++) {
          if (Math.abs(plain.preactivation(layer, unit)) < CLEARANCE) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static Dataset data(SplittableRandom random, int samples, Loss loss) {
    double[] label =
        loss == Loss.SQUARED_ERROR_LINEAR
            ? random.doubles(samples, -2, 2).toArray()
            : random.doubles(samples).map(u -> u < 0.5 ? -1 : 1).toArray();
    return new Dataset(
        random.doubles(samples, -2, 2).toArray(), random.doubles(samples, -2, 2).toArray(), label);
  }

  private static Network network(SplittableRandom random, int depth) {
    List<Integer> hidden = IntStream.range(0, depth).mapToObj(i -> random.nextInt(1, 6)).toList();
    var shape = new Shape(2, hidden);
    return new Network(shape, random.doubles(shape.parameters(), -1, 1).toArray());
  }
}
