package flatline.model.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Identity;
import flatline.model.activation.Relu;
import flatline.model.data.Dataset;
import flatline.model.rule.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegularizationTest {

  private static final Samples ONE =
      new Samples(new Dataset(new double[] {1}, new double[] {2}, new double[] {3}));

  private static Propagation regression(double lambda, double... parameters) {
    var shape = parameters.length == 3 ? new Shape(2, List.of()) : new Shape(2, List.of(1));
    var activation = parameters.length == 3 ? new Identity() : new Relu();
    return new Propagation(
        new Network(shape, parameters),
        activation,
        Loss.SQUARED_ERROR_LINEAR,
        Regularization.NONE.withRate(lambda));
  }

  private static boolean step(Propagation network, double rate) {
    var batch = new Minibatch(ONE);
    batch.show(new int[] {0}, 0, 1);
    return network.step(batch, rate);
  }

  /** o = 1·1 + 0.5·2 + 0.25 = 2.25, o − t = −0.75: all of it in numbers that binary has. */
  @Test
  void theShareIsOfTheWeightBeforeItsGradientAndTheBiasStays() {
    Propagation network = regression(0.5, 1, 0.5, 0.25);
    step(network, 0.25);
    assertArrayEquals(
        new double[] {
          1 + 0.25 * 0.75 - 0.125 * 1, 0.5 + 0.25 * 1.5 - 0.125 * 0.5, 0.25 + 0.25 * 0.75
        },
        network.network().toArray());
  }

  /** z = 1·1 + 1·2 − 1 = 2, o = 0.5·2 + 0 = 1, o − t = −2, ∂L/∂z = −1. */
  @Test
  void hiddenWeightsAndTheOutputsShrinkAlike() {
    Propagation network = regression(0.25, 1, 1, -1, 0.5, 0);
    step(network, 0.5);
    assertArrayEquals(
        new double[] {1 + 0.5 - 0.125, 1 + 1 - 0.125, -1 + 0.5, 0.5 + 0.5 * 4 - 0.0625, 0 + 1},
        network.network().toArray());
  }

  /** With shares that binary has, that is (1 − ηλ)ᵏ to the bit. */
  @Test
  void weightsThatNoGradientReachesShrinkByTheSameShareEachStep() {
    Propagation network = regression(0.5, 1, -3, -10, 0.75, 3);
    double left = 1;
    for (int step = 1; step <= 20; step++) {
      step(network, 0.5);
      left *= 0.75;
      assertEquals(left, network.weight(0, 0, 0));
      assertEquals(-3 * left, network.weight(0, 0, 1));
      assertEquals(-10, network.bias(0, 0));
      assertEquals(0.75 * left, network.weight(1, 0, 0));
      assertEquals(3, network.bias(1, 0));
    }
  }

  @Test
  void aFrozenUnitKeepsWhatComesInButNotWhatGoesOut() {
    Propagation network = regression(0.5, 1, -3, -10, 0.75, 3);
    network.setFrozen(0, 0, true);
    step(network, 0.5);
    assertArrayEquals(new double[] {1, -3, -10, 0.75 * 0.75, 3}, network.network().toArray());
  }

  /** The gradient, which is 0, would leave 1e100. */
  @ParameterizedTest
  @ValueSource(doubles = {1e60, 1e160, 1e300})
  void aStepVouchesForNothingOnceDecayMadeAWeightHuge(double lambda) {
    assertTrue(step(regression(0, 1e100, 1, -1e102, 0, 3), 1));
    assertFalse(step(regression(lambda, 1e100, 1, -1e102, 0, 3), 1));
  }

  @Test
  void aRateIsRefusedThatIsNegativeOrNoNumberOrOfNothing() {
    for (double rate : new double[] {-1e-300, Double.NaN, Double.POSITIVE_INFINITY}) {
      Refusal refused =
          assertThrows(Refusal.class, () -> new Regularization(Regularization.Kind.L2, rate));
      assertEquals("rate", refused.path());
    }
    Refusal refused =
        assertThrows(Refusal.class, () -> new Regularization(Regularization.Kind.NONE, 0.1));
    assertEquals("rate must be 0 where the kind is none, got 0.1", refused.getMessage());
  }

  @Test
  void aRateMakesL2OfNoneAndNoneOfZero() {
    var some = new Regularization(Regularization.Kind.L2, 0.5);
    assertEquals(some, Regularization.NONE.withRate(0.5));
    assertEquals(Regularization.NONE, some.withRate(0));
    assertTrue(some.withRate(0).isNone());
    assertFalse(some.isNone());
  }
}
