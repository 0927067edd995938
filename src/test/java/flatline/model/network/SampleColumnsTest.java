package flatline.model.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.model.activation.Activation;
import flatline.model.activation.Identity;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.data.Dataset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns against {@link Propagation}, which other tests hold to the plain formula. */
class SampleColumnsTest {

  private static final List<List<Integer>> WIDTHS =
      List.of(List.of(), List.of(1), List.of(8), List.of(3, 6, 5), List.of(40, 33), List.of(5000));

  static Stream<Activation> activations() {
    return Stream.concat(
        Activation.all().stream(), Stream.of(new LeakyRelu(0.3, 0.5), new Relu(1)));
  }

  private static Samples samples(SplittableRandom random, int count) {
    double[] labels = random.doubles(count).map(u -> u < 0.4 ? -1 : 1).toArray();
    return new Samples(
        new Dataset(
            random.doubles(count, -2, 2).toArray(),
            random.doubles(count, -2, 2).toArray(),
            labels));
  }

  private static Network network(SplittableRandom random, Shape shape, boolean leaks) {
    double[] parameters = random.doubles(shape.parameters(), -1, 1).toArray();
    int units = shape.hidden().stream().mapToInt(width -> width).sum();
    double[] own = leaks ? random.doubles(units).toArray() : new double[0];
    return new Network(shape, parameters, own);
  }

  @ParameterizedTest
  @MethodSource("activations")
  void everyBitIsThatOfThePassesSampleBySample(Activation activation) {
    var random = new SplittableRandom(7);
    for (List<Integer> hidden : WIDTHS) {
      for (Activation output : List.of(new Identity(), activation)) {
        var kinds = new LayerActivations(List.of(), output);
        boolean leaks = activation instanceof LeakyRelu && !hidden.isEmpty();
        check(random, network(random, new Shape(2, hidden, kinds), leaks), activation);
      }
    }
  }

  private static void check(SplittableRandom random, Network network, Activation activation) {
    int count = network.shape().parameters() > 1000 ? 30 : 700;
    Samples samples = samples(random, count);
    for (Loss loss : Loss.values()) {
      var passes = new Propagation(network, activation, loss);
      var columns = new SampleColumns(samples, network.shape());
      columns.through(passes);
      ColumnGradient gradient = columns.gradient();
      for (int from = 0; from < count; from += columns.piece()) {
        columns.forward(from);
        gradient.add();
        for (int p = 0; p < columns.count(); p++) {
          assertEquals(
              passes.forward(samples.input(from + p)),
              columns.output()[p],
              network.shape() + " " + p);
          compareUnits(passes, columns, p);
        }
        columns.sum(from);
        compareSums(passes, samples, columns, from);
      }
      var all = new Minibatch(samples);
      all.show(IntStream.range(0, count).toArray(), 0, count);
      assertArrayEquals(passes.gradient(all), gradient.means());
    }
  }

  private static void compareUnits(Propagation passes, SampleColumns columns, int place) {
    for (int layer = 0; layer < passes.shape().unitLayers().size(); layer++) {
      for (int unit = 0; unit < passes.shape().units(layer); unit++) {
        assertEquals(passes.preactivation(layer, unit), columns.preactivation(layer, unit)[place]);
        assertEquals(passes.value(layer, unit), columns.value(layer, unit)[place]);
        assertEquals(passes.slope(layer, unit), columns.slope(layer, unit)[place]);
      }
    }
  }

  private static void compareSums(
      Propagation passes, Samples samples, SampleColumns columns, int from) {
    int last = passes.shape().unitLayers().size() - 1;
    for (int p = 0; p < columns.count(); p++) {
      passes.forward(samples.input(from + p));
      for (int unit = 0; last >= 0 && unit < passes.shape().units(last); unit++) {
        assertEquals(passes.preactivation(last, unit), columns.preactivation(last, unit)[p]);
      }
    }
  }
}
