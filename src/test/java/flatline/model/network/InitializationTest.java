package flatline.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.network.initialization.ExplicitInitialization;
import flatline.model.network.initialization.RandomInitialization;
import flatline.model.network.initialization.WeightRule;
import flatline.model.random.RandomStream;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitializationTest {

  private static final Shape SHAPE = new Shape(2, List.of(8, 3));

  /** A rule with the variance of its weights in a layer of 2 inputs and 8 units, and of 8 and 3. */
  static Stream<Arguments> rules() {
    return Stream.of(
        Arguments.of(new WeightRule.He(), 2.0 / 2, 2.0 / 8),
        Arguments.of(new WeightRule.Xavier(), 2.0 / (2 + 8), 2.0 / (8 + 3)),
        Arguments.of(new WeightRule.Lecun(), 1.0 / 2, 1.0 / 8),
        Arguments.of(new WeightRule.Normal(6), 36, 36),
        Arguments.of(new WeightRule.Normal(0), 0, 0),
        Arguments.of(new WeightRule.Uniform(0.5), 1.0 / 12, 1.0 / 12));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void weightsHaveTheMomentsOfTheirRule(WeightRule rule, double first, double second) {
    assertMoments(rule, 2, 8, first);
    assertMoments(rule, 8, 3, second);
  }

  private static void assertMoments(WeightRule rule, int inputs, int units, double variance) {
    var random = new RandomStream(1, "weights");
    double[] drawn =
        DoubleStream.generate(() -> rule.draw(random, inputs, units)).limit(200_000).toArray();
    double squares = DoubleStream.of(drawn).map(w -> w * w).average().orElseThrow();
    double deviation = Math.sqrt(variance);
    assertEquals(0, DoubleStream.of(drawn).average().orElseThrow(), 0.01 * deviation);
    assertEquals(variance, squares, 0.015 * variance);
  }

  @Test
  void aUniformWeightStaysWithinItsLimitAndComesCloseToIt() {
    var random = new RandomStream(2, "weights");
    var rule = new WeightRule.Uniform(0.5);
    double[] drawn = DoubleStream.generate(() -> rule.draw(random, 2, 8)).limit(20_000).toArray();
    assertTrue(DoubleStream.of(drawn).allMatch(w -> w >= -0.5 && w < 0.5));
    assertTrue(DoubleStream.of(drawn).max().orElse(0) > 0.499);
    assertTrue(DoubleStream.of(drawn).min().orElse(0) < -0.499);
  }

  @Test
  void rulesWithoutChanceDrawNothing() {
    var random = new RandomStream(3, "weights");
    assertEquals(-0.25, new WeightRule.Constant(-0.25).draw(random, 2, 8));
    assertEquals(0, new WeightRule.Zeros().draw(random, 2, 8));
    assertEquals(new RandomStream(3, "weights").bits(), random.bits());
  }

  @Test
  void weightsAreDrawnLayerByLayerUnitByUnitInputByInput() {
    Network network =
        new RandomInitialization(new WeightRule.He(), -4, new WeightRule.Lecun(), 0.5)
            .create(SHAPE, 11);
    var random = new RandomStream(11, "weights");
    for (int layer = 0; layer < 3; layer++) {
      for (int unit = 0; unit < SHAPE.units(layer); unit++) {
        for (int input = 0; input < SHAPE.inputs(layer); input++) {
          double variance = (layer == 2 ? 1.0 : 2.0) / SHAPE.inputs(layer);
          double expected = random.normal() * Math.sqrt(variance);
          assertEquals(expected, network.weight(layer, unit, input));
        }
        assertEquals(layer == 2 ? 0.5 : -4, network.bias(layer, unit));
      }
    }
  }

  @Test
  void theOutputsRuleDrawsFromWhereTheHiddenOnesStopped() {
    Network network =
        new RandomInitialization(new WeightRule.Zeros(), 0, new WeightRule.Normal(1), 0)
            .create(SHAPE, 5);
    assertEquals(0, network.weight(0, 0, 0));
    assertEquals(new RandomStream(5, "weights").normal(), network.weight(2, 0, 0));
  }

  /** Computed by a few lines of Python from the documented rules: for whoever ports them next. */
  @Test
  void theFirstWeightsOfSeedOneAreThese() {
    Network network =
        new RandomInitialization(new WeightRule.He(), 0, new WeightRule.Lecun(), 0)
            .create(new Shape(2, List.of(8)), 1);
    assertEquals(0.9351944540736727, network.weight(0, 0, 0), 1e-15);
    assertEquals(-0.5295033437645534, network.weight(0, 0, 1), 1e-15);
    assertEquals(-0.2813890385043964, network.weight(0, 1, 0), 1e-15);
    assertEquals(0.3303564782867288, network.weight(1, 0, 0), 1e-15);
    assertEquals(0.32340678356124375, network.weight(1, 0, 1), 1e-15);
  }

  @Test
  void theSeedAloneDecides() {
    var rule = new RandomInitialization(new WeightRule.Xavier(), 0, new WeightRule.Xavier(), 0);
    assertEquals(rule.create(SHAPE, 1), rule.create(SHAPE, 1));
    assertNotEquals(rule.create(SHAPE, 1), rule.create(SHAPE, 2));
  }

  @Test
  void anotherBiasChangesNothingElse() {
    var rule = new RandomInitialization(new WeightRule.He(), 0, new WeightRule.Lecun(), 0.25);
    Network plain = rule.create(SHAPE, 4);
    Network lowered = rule.withBias(-5).create(SHAPE, 4);
    assertEquals(plain.weight(1, 2, 7), lowered.weight(1, 2, 7));
    assertEquals(-5, lowered.bias(1, 2));
    assertEquals(0.25, lowered.bias(2, 0));
  }

  @Test
  void explicitWeightsAreTakenAsTheyAreAndMustFit() {
    var network = new Network(SHAPE, new double[SHAPE.parameters()]);
    var rule = new ExplicitInitialization(network);
    assertSame(network, rule.create(SHAPE, 1));
    var other = new Shape(2, List.of(8));
    assertThrows(IllegalArgumentException.class, () -> rule.create(other, 1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNotFiniteIsRefused(double wrong) {
    assertThrows(IllegalArgumentException.class, () -> new WeightRule.Normal(wrong));
    assertThrows(IllegalArgumentException.class, () -> new WeightRule.Uniform(wrong));
    assertThrows(IllegalArgumentException.class, () -> new WeightRule.Constant(wrong));
    var he = new WeightRule.He();
    assertThrows(IllegalArgumentException.class, () -> new RandomInitialization(he, wrong, he, 0));
    assertThrows(IllegalArgumentException.class, () -> new RandomInitialization(he, 0, he, wrong));
  }

  @Test
  void aNegativeSpreadIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new WeightRule.Normal(-0.1));
    assertThrows(IllegalArgumentException.class, () -> new WeightRule.Uniform(-0.1));
  }
}
