package flatline.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Identity;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.data.DataSource;
import flatline.model.data.Normalization;
import flatline.model.network.Loss;
import flatline.model.network.Network;
import flatline.model.network.PlainNetwork;
import flatline.model.network.Regularization;
import flatline.model.network.Shape;
import flatline.model.network.initialization.ExplicitInitialization;
import flatline.model.scenario.Scenario;
import flatline.model.training.Divergence.What;
import flatline.model.vitals.Examiner;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that explodes says where, and takes nobody along. */
class DivergenceTest {

  private static final Scenario EXPLODES =
      Objects.requireNonNull(MeasuredPresets.all().get("leak-explodes"));

  @ParameterizedTest
  @CsvSource({"1", "2", "3"})
  void theFirstValueThatIsNotFiniteIsNamedAndThoseBeforeWereFinite(long seed) {
    Scenario scenario = EXPLODES.with(b -> b.seed(seed).contenders(List.of(new LeakyRelu(0.1))));
    Trainer trainer = new Trainer(scenario);
    Contender contender = trainer.contenders().getFirst();
    var plain =
        new PlainNetwork(scenario.setup().start(), new LeakyRelu(0.1), scenario.setup().loss());
    while (contender.divergence().isEmpty()) {
      assertEquals(Optional.empty(), firstNotFinite(plain, trainer));
      assertTrue(trainer.step() < 3000, "it explodes within the preset's steps");
      trainer.advance();
      for (int place = 0; place < trainer.lastBatch().size(); place++) {
        int sample = trainer.lastBatch().sample(place);
        plain.learn(trainer.samples().input(sample), trainer.data().label(sample));
      }
      plain.update(trainer.rate());
    }
    assertEquals(firstNotFinite(plain, trainer), contender.divergence());
    assertEquals(trainer.step(), contender.divergence().orElseThrow().step());
  }

  /**
   * Layer by layer and unit by unit its weights and its bias; then z sample by sample; the loss.
   */
  private static Optional<Divergence> firstNotFinite(PlainNetwork plain, Trainer trainer) {
    Network network = plain.network();
    Shape shape = network.shape();
    for (int layer = 0; layer < shape.layers(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        for (int input = 0; input < shape.inputs(layer); input++) {
          double weight = network.weight(layer, unit, input);
          if (!Double.isFinite(weight)) {
            return at(trainer, What.WEIGHT, layer, unit, weight);
          }
        }
        if (!Double.isFinite(network.bias(layer, unit))) {
          return at(trainer, What.BIAS, layer, unit, network.bias(layer, unit));
        }
      }
    }
    double loss = 0;
    for (int i = 0; i < trainer.data().size(); i++) {
      double o = plain.forward(trainer.samples().input(i));
      loss += trainer.scenario().setup().loss().value(o, trainer.data().label(i));
      for (int layer = 0; layer < shape.layers(); layer++) {
        for (int unit = 0; unit < shape.units(layer); unit++) {
          if (!Double.isFinite(plain.preactivation(layer, unit))) {
            return at(trainer, What.PREACTIVATION, layer, unit, plain.preactivation(layer, unit));
          }
        }
      }
    }
    return Double.isFinite(loss) ? Optional.empty() : at(trainer, What.LOSS, -1, -1, loss);
  }

  private static Optional<Divergence> at(
      Trainer trainer, What what, int layer, int unit, double value) {
    return Optional.of(new Divergence(trainer.step(), what, layer, unit, value));
  }

  @Test
  void theOthersGoOnAsIfTheyWereAlone() {
    Trainer together = new Trainer(EXPLODES);
    Trainer alone = new Trainer(EXPLODES.with(b -> b.contenders(List.of(new Relu()))));
    together.advanceTo(3000);
    alone.advanceTo(3000);
    assertTrue(together.contenders().get(2).divergence().isPresent());
    assertTrue(together.contenders().get(3).divergence().isPresent());
    Contender relu = together.contenders().getFirst();
    assertTrue(relu.divergence().isEmpty());
    assertEquals(alone.contenders().getFirst().network().network(), relu.network().network());
  }

  @Test
  void aContenderThatDivergedStandsStillAtTheStepThatDidIt() {
    Trainer trainer = new Trainer(EXPLODES);
    Contender contender = trainer.contenders().get(2);
    while (contender.divergence().isEmpty()) {
      trainer.advance();
    }
    Network stopped = contender.network().network();
    Optional<Divergence> divergence = contender.divergence();
    trainer.advanceTo(trainer.step() + 100);
    assertEquals(stopped, contender.network().network());
    assertEquals(divergence, contender.divergence());
  }

  /** An accuracy would be the share of samples for which a comparison with NaN is false. */
  @Test
  void thereIsNoAccuracyUnlessEveryOutputIsANumber() {
    for (long seed : new long[] {1, 2, 3, 4, 5}) {
      Trainer trainer = new Trainer(EXPLODES.with(b -> b.seed(seed)));
      trainer.advanceTo(3000);
      for (Contender contender : trainer.contenders()) {
        boolean finite = true;
        for (int i = 0; i < trainer.samples().size(); i++) {
          finite &= Double.isFinite(contender.network().forward(trainer.samples().input(i)));
        }
        var examiner = new Examiner(trainer.samples(), EXPLODES.setup().shape());
        assertEquals(finite, examiner.examine(contender.network()).accuracy().isPresent());
      }
    }
  }

  @Test
  void aWeightThatOverflowsIsNamedWithItsLayerUnitAndSign() {
    // Unit 1 gives 1e150, and the target is 1e150 away: its output weight is pulled by 1e300.
    Scenario scenario =
        regression(new double[] {0, 0, 0, 0, 0, 1e150, 0, 0, 0}, -1e150, 1).with(b -> b.rate(1e10));
    Trainer trainer = new Trainer(scenario);
    assertTrue(trainer.contenders().getFirst().divergence().isEmpty());
    trainer.advance();
    assertEquals(
        new Divergence(1, What.WEIGHT, 1, 0, Double.NEGATIVE_INFINITY),
        trainer.contenders().getFirst().divergence().orElseThrow());
  }

  /** Of each weight twice itself and a half is taken off at each step: no gradient is needed. */
  @Test
  void weightsThatDecayTakesBeyondAllBoundsAreNamed() {
    Scenario scenario =
        regression(new double[] {1, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 1)
            .with(b -> b.rate(1).regularization(Regularization.NONE.withRate(2.5)));
    Trainer trainer = new Trainer(scenario);
    Contender contender = trainer.contenders().getFirst();
    double weight = 1;
    while (Double.isFinite(weight)) {
      assertTrue(contender.divergence().isEmpty(), "step " + trainer.step());
      trainer.advance();
      weight = weight - 2.5 * weight;
    }
    assertEquals(
        new Divergence(trainer.step(), What.WEIGHT, 0, 0, weight),
        contender.divergence().orElseThrow());
  }

  @Test
  void aBiasThatOverflowsIsNamedBeforeTheLayersAbove() {
    Scenario scenario = regression(new double[9], 1e150, 0).with(b -> b.rate(1e200));
    Trainer trainer = new Trainer(scenario);
    trainer.advance();
    assertEquals(
        new Divergence(1, What.BIAS, 1, 0, Double.POSITIVE_INFINITY),
        trainer.contenders().getFirst().divergence().orElseThrow());
  }

  @Test
  void aPreactivationThatOverflowsBeforeTheFirstStepIsSeenAtStepZero() {
    Scenario scenario = regression(new double[] {1e308, 1e308, 1e308, 0, 0, 0, 0, 0, 0}, 0.5, 9);
    Divergence divergence =
        new Trainer(scenario).contenders().getFirst().divergence().orElseThrow();
    assertEquals(new Divergence(0, What.PREACTIVATION, 0, 0, Double.POSITIVE_INFINITY), divergence);
  }

  @Test
  void aLossThatOverflowsIsNamedThoughEveryOutputIsFinite() {
    Scenario scenario = regression(new double[] {0, 0, 0, 0, 0, 0, 0, 0, 1e200}, 0.5, 1);
    Divergence divergence =
        new Trainer(scenario).contenders().getFirst().divergence().orElseThrow();
    assertEquals(new Divergence(0, What.LOSS, -1, -1, Double.POSITIVE_INFINITY), divergence);
  }

  @Test
  void largeButFiniteIsNoDivergence() {
    Scenario scenario = regression(new double[] {1e120, 0, 0, 0, 0, 0, 1e20, 0, 0}, 0.5, 1);
    assertFalse(new Trainer(scenario).contenders().getFirst().divergence().isPresent());
  }

  /** A network of two linear units on two points with that label, x = y = {@code at}. */
  private static Scenario regression(double[] parameters, double label, double at) {
    var shape = new Shape(2, List.of(2));
    var point = new DataSource.Point(at, at, label);
    return Scenario.DEFAULT.with(b ->
        b.data(DataSource.Points.of(List.of(point, point)))
            .normalization(new Normalization(Normalization.Kind.NONE, 1, 0, 0))
            .hidden(List.of(2))
            .contenders(List.of(new Identity()))
            .initialization(new ExplicitInitialization(new Network(shape, parameters)))
            .loss(Loss.SQUARED_ERROR_LINEAR)
            .batchSize(2));
  }
}
