package flatline.model.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.network.Loss;
import flatline.model.network.Network;
import flatline.model.network.Shape;
import flatline.model.network.initialization.ExplicitInitialization;
import flatline.model.random.Seeds;
import flatline.model.training.Contender;
import flatline.model.training.Trainer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioTest {

  private static final List<DataSource.Point> POINTS =
      List.of(new DataSource.Point(0, 0, 1), new DataSource.Point(1, 1, 0.5));

  /** What does not fit, with the key that the message begins with and the value that it names. */
  static Stream<Arguments> misfits() {
    return Stream.of(
        misfit("contenders", "0", b -> b.contenders(List.of())),
        misfit("contenders", "7", b -> b.contenders(Collections.nCopies(7, new Relu()))),
        misfit("seed", "9007199254740993", b -> b.seed(Seeds.LIMIT + 1)),
        misfit("seed", "-9223372036854775808", b -> b.seed(Long.MIN_VALUE)),
        misfit("batchSize", "201", b -> b.batchSize(201)),
        misfit("batchSize", "201", b -> b.order(new Order.Fixed()).batchSize(201)),
        misfit("batchSize", "0", b -> b.batchSize(0)),
        misfit("learningRate", "0", b -> b.rate(0)),
        misfit("learningRate", "NaN", b -> b.rate(Double.NaN)),
        misfit("learningRate", "Infinity", b -> b.rate(Double.POSITIVE_INFINITY)),
        misfit("steps", "0", b -> b.steps(0)),
        misfit("steps", "9007199254740993", b -> b.steps(Seeds.LIMIT + 1)),
        misfit("data.points[1][2]", "0.5", b -> b.data(DataSource.Points.of(POINTS)).batchSize(1)),
        misfit("task", "regression", b -> b.loss(Loss.SQUARED_ERROR_LINEAR)),
        misfit("batches", "200", b -> recorded(b, 0, 200)),
        misfit("batches", "-1", b -> recorded(b, -1)),
        misfit(
            "batches[0]",
            "1000001",
            b -> b.order(new Order.Recorded(List.of(Collections.nCopies(1_000_001, 0)))).steps(1)),
        misfit("steps", "2", b -> recorded(b, 0).steps(2)),
        misfit("initialization", "8", b -> b.hidden(List.of(8)).initialization(explicit())));
  }

  private static Arguments misfit(String key, String value, UnaryOperator<SetupBuilder> change) {
    return Arguments.of(key, value, change);
  }

  private static SetupBuilder recorded(SetupBuilder builder, Integer... batch) {
    return builder.order(new Order.Recorded(List.of(List.of(batch)))).steps(1);
  }

  private static ExplicitInitialization explicit() {
    return new ExplicitInitialization(new Network(new Shape(2, List.of(3)), new double[13]));
  }

  @ParameterizedTest(name = "{0} of {1}")
  @MethodSource("misfits")
  void whatDoesNotFitIsRefusedByKeyAndValue(
      String key, String value, UnaryOperator<SetupBuilder> change) {
    var error = assertThrows(IllegalArgumentException.class, () -> Scenario.DEFAULT.with(change));
    String message = String.valueOf(error.getMessage());
    assertTrue(message.startsWith(key) && message.contains(value), message);
  }

  @ParameterizedTest
  @ValueSource(longs = {-Seeds.LIMIT, 0, Seeds.LIMIT})
  void seedsWithinTheirLimitsAreTaken(long seed) {
    assertEquals(seed, Scenario.DEFAULT.with(b -> b.seed(seed)).setup().seed());
  }

  @Test
  void regressionTakesAnyFiniteLabel() {
    Scenario scenario =
        Scenario.DEFAULT.with(
            b -> b.data(DataSource.Points.of(POINTS)).batchSize(2).loss(Loss.SQUARED_ERROR_LINEAR));
    assertEquals(0.5, scenario.setup().dataset().label(1));
  }

  @Test
  void everyContenderStartsFromTheSameWeights() {
    List<Activation> six = Activation.all().subList(0, 6);
    Trainer trainer = new Trainer(Scenario.DEFAULT.with(b -> b.contenders(six)));
    for (Contender contender : trainer.contenders()) {
      assertEquals(trainer.scenario().setup().start(), contender.network().network());
    }
  }

  @Test
  void theContendersOfAScenarioDoNotChangeItsDataOrItsWeights() {
    Scenario scenario = Scenario.DEFAULT;
    Scenario other = scenario.with(b -> b.contenders(List.of(new LeakyRelu(0.5))));
    assertEquals(scenario.setup().dataset(), other.setup().dataset());
    assertEquals(scenario.setup().start(), other.setup().start());
  }

  @Test
  void nothingOfAScenarioCanBeChangedFromOutside() {
    List<Integer> hidden = new ArrayList<>(List.of(8));
    List<Activation> contenders = new ArrayList<>(List.of(new Relu()));
    Scenario scenario = Scenario.DEFAULT.with(b -> b.hidden(hidden).contenders(contenders));
    hidden.add(3);
    contenders.clear();
    assertEquals(List.of(8), scenario.setup().hidden());
    assertEquals(List.of(new Relu()), scenario.setup().contenders());
  }

  @Test
  void theDefaultsAreThoseOfTheFormatsFirstVersion() {
    Scenario scenario = Scenario.DEFAULT;
    assertEquals(new DataSource.Generated(DataKind.CIRCLE, 200, 0.05), scenario.setup().data());
    assertEquals(List.of(8), scenario.setup().hidden());
    assertEquals(List.of(new Relu(), new LeakyRelu(0.01)), scenario.setup().contenders());
    assertEquals(new Setup.Schedule(16, 0.1, 3000), scenario.setup().training());
    assertEquals(1, scenario.setup().seed());
  }
}
