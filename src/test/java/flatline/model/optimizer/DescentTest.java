package flatline.model.optimizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.rule.Refusal;
import org.junit.jupiter.api.Test;

/** First steps that can be reckoned by hand. */
class DescentTest {

  private static StepRule by(Optimizer optimizer) {
    return StepRule.PLAIN.with(optimizer);
  }

  private static double[] turn(Descent descent, double rate, double... gradient) {
    descent.turn(gradient, rate);
    return gradient;
  }

  /** v = 1, 0.5·1 + 1 = 1.5, 0.5·1.5 − 2 = −1.25, then gradients of 0 while it rolls on. */
  @Test
  void velocityIsWhatIsLeftOfItAndTheGradient() {
    var descent = new Descent(by(new Optimizer.Sgd(0.5)), 1);
    assertArrayEquals(new double[] {0.25}, turn(descent, 0.25, 1));
    assertArrayEquals(new double[] {0.375}, turn(descent, 0.25, 1));
    assertArrayEquals(new double[] {-0.3125}, turn(descent, 0.25, -2));
    assertArrayEquals(new double[] {-0.15625}, turn(descent, 0.25, 0));
    assertArrayEquals(new double[] {-0.3125}, turn(descent, 1, 0));
  }

  /** m̂ = g and v̂ = g² after the first step, so that each parameter goes η, however small g. */
  @Test
  void theFirstStepOfAdamIsAsLongAsTheRate() {
    var descent = new Descent(by(Optimizer.Adam.CUSTOMARY), 3);
    assertArrayEquals(new double[] {0.01, -0.01, 0}, turn(descent, 0.01, 3, -1e-3, 0), 1e-7);
  }

  /**
   * With β₁ = β₂ = ½ and ε = 1: m = 1, v = 2, m̂ = 2, v̂ = 4, 2/(2 + 1); then with g = 0: m = ½, v
   * = 1, m̂ = ⅔, v̂ = 4/3.
   */
  @Test
  void adamDividesByWhatItsMeansLack() {
    var descent = new Descent(by(new Optimizer.Adam(0.5, 0.5, 1)), 1);
    assertEquals(3 * (2.0 / 3), turn(descent, 3, 2)[0], 1e-15);
    assertEquals(3 * (2 / 3.0) / (Math.sqrt(4 / 3.0) + 1), turn(descent, 3, 0)[0], 1e-15);
  }

  /** ‖(3, 4)‖ = 5: to a length of 1 by a factor of 1/(5 + 10⁻⁶); to one of 6 it fits. */
  @Test
  void aGradientIsShortenedToTheLimitAndNeverStretched() {
    var descent = new Descent(StepRule.PLAIN.withClip(1), 2);
    double factor = 1 / (5 + 1e-6);
    assertArrayEquals(new double[] {2 * (3 * factor), 2 * (4 * factor)}, turn(descent, 2, 3, 4));
    descent.follow(StepRule.PLAIN.withClip(6));
    assertArrayEquals(new double[] {6, 8}, turn(descent, 2, 3, 4));
    assertArrayEquals(new double[] {0, 0}, turn(descent, 2, 0, 0));
  }

  /** Clipped first: the velocity holds what was left of the gradient. */
  @Test
  void theOptimizerSeesTheClippedGradient() {
    var descent = new Descent(by(new Optimizer.Sgd(0.5)).withClip(1), 1);
    double clipped = 8 * (1 / (8 + 1e-6));
    assertArrayEquals(new double[] {clipped}, turn(descent, 1, 8));
    assertArrayEquals(new double[] {0.5 * clipped}, turn(descent, 1, 0));
  }

  @Test
  void aForgottenParameterIsCarriedNoFurtherButTheOthersAre() {
    var descent = new Descent(by(new Optimizer.Sgd(0.5)), 2);
    turn(descent, 1, 2, 2);
    descent.forget(0);
    assertArrayEquals(new double[] {0, 1}, turn(descent, 1, 0, 0));
  }

  @Test
  void whatWasRememberedComesBackToTheBit() {
    for (Optimizer optimizer : new Optimizer[] {new Optimizer.Sgd(0.9), Optimizer.Adam.CUSTOMARY}) {
      var descent = new Descent(by(optimizer), 2);
      turn(descent, 0.1, 2, -3);
      Descent.Memory memory = descent.memory();
      double[] straight = turn(descent, 0.1, 0.25, 0.5);
      assertFalse(memory.equals(descent.memory()));
      var other = new Descent(StepRule.PLAIN, 2);
      other.recall(memory);
      assertEquals(memory, other.memory());
      assertArrayEquals(straight, turn(other, 0.1, 0.25, 0.5));
    }
  }

  /** As today's engine has it: nothing of the past is left once momentum was 0. */
  @Test
  void withoutMomentumNothingIsRemembered() {
    var descent = new Descent(by(new Optimizer.Sgd(0.5)), 1);
    turn(descent, 1, 2);
    descent.follow(by(new Optimizer.Sgd(0)));
    assertTrue(descent.rule().isStraight());
    descent.follow(by(new Optimizer.Sgd(0.5)));
    assertArrayEquals(new double[] {0}, turn(descent, 1, 0));
  }

  @Test
  void aWarmUpRisesInEqualStepsToTheRate() {
    StepRule rule = StepRule.PLAIN.with(new RateSchedule.WarmUp(4));
    assertEquals(0.5, rule.rate(2, 0, 1000));
    assertEquals(1, rule.rate(2, 1, 1000));
    assertEquals(2, rule.rate(2, 3, 1000));
    assertEquals(2, rule.rate(2, 900, 1000));
  }

  @Test
  void aCosineFallsFromTheRateToNothingAndStaysThere() {
    StepRule rule = StepRule.PLAIN.with(new RateSchedule.Cosine(0));
    assertEquals(2, rule.rate(2, 0, 100));
    assertEquals(1, rule.rate(2, 50, 100), 1e-15);
    assertEquals(0, rule.rate(2, 100, 100));
    assertEquals(0, rule.rate(2, 170, 100));
    assertEquals(1, StepRule.PLAIN.with(new RateSchedule.Cosine(10)).rate(2, 5, 100), 1e-15);
  }

  @Test
  void theFactorIsOfEveryRate() {
    assertEquals(0.5, StepRule.PLAIN.withRateFactor(0.25).rate(2, 7, 100));
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThrows(Refusal.class, () -> new Optimizer.Sgd(1));
    assertThrows(Refusal.class, () -> new Optimizer.Sgd(-0.1));
    assertThrows(Refusal.class, () -> new Optimizer.Adam(0.9, 1, 1e-8));
    assertThrows(Refusal.class, () -> new Optimizer.Adam(0.9, 0.999, 0));
    assertThrows(Refusal.class, () -> new Optimizer.Adam(Double.NaN, 0.999, 1e-8));
    assertThrows(Refusal.class, () -> new RateSchedule.WarmUp(0));
    assertThrows(Refusal.class, () -> new RateSchedule.Cosine(-1));
    assertThrows(Refusal.class, () -> StepRule.PLAIN.withClip(-1));
    assertThrows(Refusal.class, () -> StepRule.PLAIN.withClip(Double.POSITIVE_INFINITY));
    assertThrows(Refusal.class, () -> StepRule.PLAIN.withRateFactor(0));
  }
}
