package flatline.interchange.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.network.Network;
import flatline.model.network.Shape;
import flatline.model.optimizer.Learned;
import flatline.model.optimizer.Optimizer;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Scenario;
import flatline.model.training.Trainer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A hundred epochs by each rule of steps, against PyTorch's own layers and optimizers. */
@Tag("python")
class TorchOptimizersTest {

  private static final int EPOCHS = 100;
  private static final double TOLERANCE = 1e-12;
  private static final double ALPHA = 0.25;

  private static Python python;

  @TempDir private Path folder;

  @BeforeAll
  static void findPython() throws Exception {
    python = Python.with("torch");
  }

  static Stream<Arguments> runs() {
    StepRule plain = StepRule.PLAIN;
    Optimizer momentum = new Optimizer.Sgd(0.9);
    var norm = new Learned(true, 0);
    var leaks = new Learned(false, Learned.CUSTOMARY_LEAK_RATE);
    return Stream.of(
            plain.with(momentum),
            plain.with(Optimizer.Adam.CUSTOMARY),
            plain.withClip(0.05),
            plain.with(norm),
            plain.with(norm).with(momentum).withClip(0.5),
            plain.with(norm).with(Optimizer.Adam.CUSTOMARY),
            plain.with(leaks),
            plain.with(leaks).with(momentum).withClip(0.1),
            plain.with(new Learned(true, 0.5)))
        .flatMap(
            rule -> Stream.of(Arguments.of(rule, List.of(6)), Arguments.of(rule, List.of(5, 4))));
  }

  private static Scenario scenario(StepRule rule, List<Integer> hidden) {
    boolean leaks = rule.learned().leakRate() > 0;
    return Scenario.DEFAULT.with(b ->
        b.data(new DataSource.Generated(DataKind.MOONS, 120, 0.1))
            .hidden(hidden)
            .entrants(List.of(Entrant.of(leaks ? new LeakyRelu(ALPHA) : new Relu())))
            .rule(rule)
            .batchSize(20)
            .rate(rule.optimizer() instanceof Optimizer.Adam ? 0.01 : 0.05)
            .seed(3));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void aHundredEpochsEndWithTheSameNumbers(StepRule rule, List<Integer> hidden) throws Exception {
    Scenario scenario = scenario(rule, hidden);
    var trainer = new Trainer(scenario);
    List<String> batches = new ArrayList<>();
    while (trainer.epoch() < EPOCHS) {
      trainer.advance();
      var batch = trainer.lastBatch();
      batches.add(IntStream.range(0, batch.size()).mapToObj(batch::sample).toList().toString());
    }
    Path run = folder.resolve("run.json");
    Files.writeString(run, json(scenario, trainer, batches));
    Path script = folder.resolve("optimized.py");
    try (var in = TorchOptimizersTest.class.getResourceAsStream("optimized.py")) {
      Files.write(script, in.readAllBytes());
    }
    Network seen = trainer.contenders().getFirst().network().network();
    List<double[]> printed = new ArrayList<>();
    double[] leaks = {};
    for (String line : python.run(script, run.toString()).lines().toList()) {
      String[] words = line.split(" ", -1);
      double[] numbers = Arrays.stream(words).skip(1).mapToDouble(Double::parseDouble).toArray();
      if (words[0].equals("unit")) {
        printed.add(numbers);
      } else {
        leaks = DoubleStream.concat(Arrays.stream(leaks), Arrays.stream(numbers)).toArray();
      }
    }
    assertNear(seen.toArray(), printed.stream().flatMapToDouble(Arrays::stream).toArray());
    assertNear(seen.leaks(), leaks);
  }

  private static void assertNear(double[] expected, double[] actual) {
    double largest = Arrays.stream(expected).map(Math::abs).max().orElse(0);
    assertEquals(expected.length, actual.length);
    for (int i = 0; i < expected.length; i++) {
      double off = Math.abs(expected[i] - actual[i]);
      assertTrue(off <= TOLERANCE * largest, "number " + i + " is off by " + off);
    }
  }

  private static String json(Scenario scenario, Trainer trainer, List<String> batches) {
    StepRule rule = scenario.setup().rule();
    double momentum = rule.optimizer() instanceof Optimizer.Sgd(double mu) ? mu : 0;
    return "{\"inputs\": "
        + Arrays.deepToString(trainer.data().toRows())
        + ", \"labels\": "
        + IntStream.range(0, trainer.data().size()).mapToObj(trainer.data()::label).toList()
        + ", \"batches\": "
        + batches
        + ", \"layers\": "
        + layers(scenario.setup().start(0))
        + ", \"optimizer\": \""
        + rule.optimizer().id()
        + "\", \"momentum\": "
        + momentum
        + ", \"clip\": "
        + rule.clip()
        + ", \"rate\": "
        + scenario.setup().training().rate()
        + ", \"batchNorm\": "
        + rule.learned().batchNorm()
        + ", \"alpha\": "
        + ALPHA
        + ", \"leakRate\": "
        + rule.learned().leakRate()
        + "}";
  }

  private static String layers(Network network) {
    Shape shape = network.shape();
    return IntStream.range(0, shape.layers())
        .mapToObj(layer ->
            "{\"weights\": "
                + IntStream.range(0, shape.units(layer))
                    .mapToObj(unit ->
                        IntStream.range(0, shape.inputs(layer))
                            .mapToObj(input -> network.weight(layer, unit, input))
                            .toList())
                    .toList()
                + ", \"bias\": "
                + IntStream.range(0, shape.units(layer))
                    .mapToObj(unit -> network.bias(layer, unit))
                    .toList()
                + "}")
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
