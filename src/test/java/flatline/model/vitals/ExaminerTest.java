package flatline.model.vitals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.activation.Elu;
import flatline.model.activation.Identity;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Sigmoid;
import flatline.model.activation.Tanh;
import flatline.model.data.Dataset;
import flatline.model.network.Loss;
import flatline.model.network.Minibatch;
import flatline.model.network.Network;
import flatline.model.network.PlainNetwork;
import flatline.model.network.Propagation;
import flatline.model.network.Samples;
import flatline.model.network.Shape;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExaminerTest {

  /** Twenty samples at x = 1 … 20, y = 0, the first half of class −1. */
  private static final Dataset TWENTY =
      new Dataset(
          IntStream.rangeClosed(1, 20).asDoubleStream().toArray(),
          new double[20],
          IntStream.rangeClosed(1, 20).mapToDouble(i -> i <= 10 ? -1 : 1).toArray());

  static Stream<Arguments> unitsOfTwentySamples() {
    return Stream.of(
        // z = x + b: active from x = 1 − b on.
        Arguments.of(new Relu(), 1, -20, UnitState.DEAD, 0.0), // z = 0 on the last: still off
        Arguments.of(new Relu(), 1, -30, UnitState.DEAD, 0.0),
        Arguments.of(new Relu(), 1, -19, UnitState.SLEEPING, 0.05),
        Arguments.of(new Relu(), 1, -18, UnitState.SLEEPING, 0.1),
        Arguments.of(new Relu(), 1, -17, UnitState.ALIVE, 0.15),
        Arguments.of(new Relu(), 1, 0, UnitState.ALIVE, 1.0),
        Arguments.of(new Relu(1), 1, -20, UnitState.SLEEPING, 0.05), // the last one still moves it
        Arguments.of(new Relu(0.5), 1, -21, UnitState.DEAD, 0.0),
        Arguments.of(new LeakyRelu(0, 1), 1, -20, UnitState.SLEEPING, 0.05),
        Arguments.of(new LeakyRelu(0.01), 1, -20, UnitState.INACTIVE, 0.0),
        Arguments.of(new LeakyRelu(0.01), 1, -18, UnitState.SLEEPING, 0.1),
        Arguments.of(new LeakyRelu(0), 1, -20, UnitState.DEAD, 0.0),
        Arguments.of(new Elu(0), 1, -20, UnitState.DEAD, 0.0),
        Arguments.of(new Elu(1), 1, -30, UnitState.INACTIVE, 0.0),
        Arguments.of(new Elu(1), 1, -1000, UnitState.SATURATED, 0.0),
        Arguments.of(new Identity(), 1, -1000, UnitState.INACTIVE, 0.0),
        Arguments.of(new Sigmoid(), 1, 40, UnitState.SATURATED, 1.0),
        Arguments.of(new Sigmoid(), 1, 20, UnitState.ALIVE, 1.0),
        Arguments.of(new Tanh(), 1, -45, UnitState.SATURATED, 0.0),
        Arguments.of(new Tanh(), 1, -30, UnitState.INACTIVE, 0.0));
  }

  @ParameterizedTest(name = "{0} with bias {2} is {3}")
  @MethodSource("unitsOfTwentySamples")
  void aUnitsStateIsThatOfTheWords(
      Activation activation, double weight, double bias, UnitState state, double share) {
    var network = new Network(new Shape(2, List.of(1)), new double[] {weight, 0, bias, 1, 0});
    Examination examination = examine(network, activation, Loss.CROSS_ENTROPY, TWENTY);
    assertEquals(state, examination.unit(0, 0).state());
    assertEquals(share, examination.unit(0, 0).activeShare());
    assertEquals(1, examination.count(state));
    assertEquals(1, examination.units());
  }

  @Test
  void lossAccuracyAndSparsityAreThoseOfTheWholeSet() {
    // One unit relu(x − 12), output 2·relu(x − 12) − 1: o = −1 up to x = 12, 1 at 13, 3 at 14, …
    var network = new Network(new Shape(2, List.of(1)), new double[] {1, 0, -12, 2, -1});
    Examination examination = examine(network, new Relu(), Loss.SQUARED_ERROR_TANH, TWENTY);
    double sum = 10 * half(Math.tanh(-1) + 1) + 2 * half(Math.tanh(-1) - 1);
    for (int x = 13; x <= 20; x++) {
      sum += half(Math.tanh(2 * (x - 12) - 1) - 1);
    }
    assertEquals(sum / 20, examination.loss(), 1e-15);
    assertEquals(OptionalDouble.of(18.0 / 20), examination.accuracy());
    assertEquals(12.0 / 20, examination.sparsity());
  }

  private static double half(double error) {
    return error * error / 2;
  }

  @Test
  void anOutputOfExactlyZeroIsNotClassOne() {
    var network = new Network(new Shape(2, List.of()), new double[3]);
    Examination examination = examine(network, new Relu(), Loss.CROSS_ENTROPY, TWENTY);
    assertEquals(OptionalDouble.of(0.5), examination.accuracy());
    assertEquals(Math.log(2), examination.loss(), 1e-15);
    assertEquals(0, examination.sparsity());
    assertEquals(0, examination.units());
  }

  @Test
  void thereIsNoAccuracyOfARegressionNorOfWhatIsNoNumber() {
    var fine = new Network(new Shape(2, List.of()), new double[3]);
    var lost = new Network(new Shape(2, List.of()), new double[] {Double.NaN, 0, 0});
    var infinite = new Network(new Shape(2, List.of()), new double[] {1e308, 0, 1e308});
    assertTrue(examine(fine, new Relu(), Loss.SQUARED_ERROR_LINEAR, TWENTY).accuracy().isEmpty());
    assertTrue(examine(lost, new Relu(), Loss.CROSS_ENTROPY, TWENTY).accuracy().isEmpty());
    assertTrue(examine(infinite, new Relu(), Loss.CROSS_ENTROPY, TWENTY).accuracy().isEmpty());
  }

  @Test
  void aUnitOfWhichNothingIsANumberIsNeverCalledDead() {
    for (Activation activation : Activation.all()) {
      var network = new Network(new Shape(2, List.of(1)), new double[] {Double.NaN, 0, 0, 1, 0});
      Examination examination = examine(network, activation, Loss.CROSS_ENTROPY, TWENTY);
      assertEquals(0, examination.count(UnitState.DEAD), activation.id());
    }
  }

  @Test
  void everyFigureIsThatOfTheDefinition() {
    List<Activation> activations =
        Stream.concat(Activation.all().stream(), Stream.of(new LeakyRelu(0), new Elu(0))).toList();
    for (int seed = 0; seed < 300; seed++) {
      var random = new SplittableRandom(seed);
      Activation activation = activations.get(seed % activations.size());
      var shape = new Shape(2, List.of(6, 4, 3).subList(0, random.nextInt(4)));
      double scale = random.nextInt(3) == 0 ? 30 : 1;
      double[] parameters =
          random.doubles(shape.parameters(), -1.4, 1).map(w -> w * scale).toArray();
      assertByDefinition(new Network(shape, parameters), activation, data(random), seed);
    }
  }

  private static void assertByDefinition(
      Network network, Activation activation, Dataset data, int seed) {
    var plain = new PlainNetwork(network, activation, Loss.CROSS_ENTROPY);
    Examination examination = examine(network, activation, Loss.CROSS_ENTROPY, data);
    Shape shape = network.shape();
    double loss = 0;
    long right = 0;
    long zeros = 0;
    double[][] z = new double[data.size()][shape.hiddenUnits()];
    for (int i = 0; i < data.size(); i++) {
      double o = plain.forward(data.toRows()[i]);
      loss += Loss.CROSS_ENTROPY.value(o, data.label(i));
      right += Math.signum(o) == data.label(i) || (o == 0 && data.label(i) < 0) ? 1 : 0;
      for (int layer = 0, at = 0; layer < shape.hidden().size(); layer++) {
        for (int unit = 0; unit < shape.units(layer); unit++) {
          z[i][at] = plain.preactivation(layer, unit);
          zeros += activation.value(z[i][at++]) == 0 ? 1 : 0;
        }
      }
    }
    assertEquals(loss / data.size(), examination.loss());
    assertEquals((double) right / data.size(), examination.accuracy().orElseThrow());
    int pairs = data.size() * shape.hiddenUnits();
    assertEquals(pairs == 0 ? 0 : (double) zeros / pairs, examination.sparsity());
    for (int layer = 0, at = 0; layer < shape.hidden().size(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++, at++) {
        int column = at;
        double[] own = IntStream.range(0, data.size()).mapToDouble(i -> z[i][column]).toArray();
        VitalSigns signs = examination.unit(layer, unit);
        assertEquals(state(activation, own), signs.state(), "seed " + seed);
        int counted =
            IntStream.range(0, signs.preactivations().bins())
                .map(signs.preactivations()::count)
                .sum();
        assertEquals(data.size(), counted);
      }
    }
  }

  /** The definitions of the words, word by word. */
  private static UnitState state(Activation activation, double[] z) {
    long active = IntStream.range(0, z.length).filter(i -> z[i] > 0).count();
    boolean moves = IntStream.range(0, z.length).anyMatch(i -> activation.derivative(z[i]) != 0);
    boolean flat = IntStream.range(0, z.length).allMatch(i -> z[i] <= 0);
    if (!moves) {
      return flat && activation.hasFlatSide() ? UnitState.DEAD : UnitState.SATURATED;
    }
    if (active == 0) {
      return UnitState.INACTIVE;
    }
    return 10 * active <= z.length ? UnitState.SLEEPING : UnitState.ALIVE;
  }

  @Test
  void anExaminerMayLookAgainAndForgetsWhatItSaw() {
    var examiner = new Examiner(new Samples(TWENTY), new Shape(2, List.of(1)));
    var dead = new Network(new Shape(2, List.of(1)), new double[] {1, 0, -30, 1, 0});
    var alive = new Network(new Shape(2, List.of(1)), new double[] {1, 0, 0, 1, 0});
    var passes = new Propagation(dead, new Relu(), Loss.CROSS_ENTROPY);
    Examination first = examiner.examine(passes);
    passes.load(alive);
    assertEquals(UnitState.ALIVE, examiner.examine(passes).unit(0, 0).state());
    passes.load(dead);
    assertEquals(first.loss(), examiner.examine(passes).loss());
    assertEquals(UnitState.DEAD, examiner.examine(passes).unit(0, 0).state());
    assertEquals(first.loss(), examiner.loss(passes));
  }

  @Test
  void aLookAtManySamplesIsGivenUpBetweenTwoPiecesAndElseTheSameToTheBit() {
    Dataset many = many(5000);
    var examiner = new Examiner(new Samples(many), new Shape(2, List.of(2)));
    var network = new Network(new Shape(2, List.of(2)), new double[] {1, 2, 3, -1, 1, 2, 1, 2, 3});
    var passes = new Propagation(network, new Relu(), Loss.CROSS_ENTROPY);
    var asked = new AtomicInteger();
    assertEquals(Optional.empty(), examiner.look(passes, () -> asked.incrementAndGet() > 3));
    assertEquals(4, asked.get());
    var all = new Minibatch(new Samples(many));
    all.show(IntStream.range(0, 5000).toArray(), 0, 5000);
    var plain = new Network(network.shape(), passes.gradient(all));
    Checkup look = examiner.look(passes, () -> false).orElseThrow();
    assertEquals(plain, look.gradient());
    assertEquals(examiner.loss(passes), look.examination().loss());
  }

  private static Dataset many(int count) {
    double[] x = IntStream.range(0, count).mapToDouble(i -> Math.sin(i)).toArray();
    double[] y = IntStream.range(0, count).mapToDouble(i -> Math.cos(3 * i)).toArray();
    double[] label = IntStream.range(0, count).mapToDouble(i -> i % 3 == 0 ? 1 : -1).toArray();
    return new Dataset(x, y, label);
  }

  private static Examination examine(
      Network network, Activation activation, Loss loss, Dataset data) {
    return new Examiner(new Samples(data), network.shape())
        .examine(new Propagation(network, activation, loss));
  }

  private static Dataset data(SplittableRandom random) {
    return new Dataset(
        random.doubles(30, -2, 2).toArray(),
        random.doubles(30, -2, 2).toArray(),
        random.doubles(30).map(u -> u < 0.5 ? -1 : 1).toArray());
  }
}
