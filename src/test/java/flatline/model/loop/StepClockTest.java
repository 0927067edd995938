package flatline.model.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a clock of our own. */
class StepClockTest {

  private static final long SECOND = 1_000_000_000L;

  @ParameterizedTest
  @ValueSource(doubles = {1, 20, 60, 1000, 100_000})
  void aSecondHoldsAsManyStepsAsAskedFor(double stepsPerSecond) {
    var pace = new StepClock(stepsPerSecond);
    pace.start(5);
    int steps = 0;
    long now = 5;
    while (now < 5 + 10 * SECOND) {
      long wait = pace.untilDue(now);
      if (wait <= 0) {
        steps++;
        pace.stepped(now);
      } else {
        now += wait;
      }
    }
    assertEquals(10 * stepsPerSecond, steps, 1 + 1e-5 * steps);
  }

  @Test
  void theFirstStepIsDueAtOnceAndTheNextAnIntervalLater() {
    var pace = new StepClock(20);
    pace.start(100);
    assertTrue(pace.untilDue(100) <= 0);
    pace.stepped(100);
    assertEquals(SECOND / 20, pace.untilDue(100));
    assertEquals(0, pace.untilDue(100 + SECOND / 20));
  }

  /** A step made late does not push back the ones after it. */
  @Test
  void lateStepsAreMadeUpForButNotAWholeHoliday() {
    var pace = new StepClock(100);
    pace.start(0);
    pace.stepped(3_000_000);
    assertEquals(7_000_000, pace.untilDue(3_000_000));
    long later = 60 * SECOND;
    int steps = 0;
    while (pace.untilDue(later) <= 0) {
      pace.stepped(later);
      steps++;
    }
    assertTrue(steps <= 12, steps + " steps at once");
  }

  @Test
  void aFasterPaceNeedNotWaitForTheSlowOnesNextStep() {
    var pace = new StepClock(1);
    pace.start(0);
    pace.stepped(0);
    pace.set(100, SECOND / 10);
    assertEquals(SECOND / 100, pace.untilDue(SECOND / 10));
  }

  @Test
  void aSlowerPaceTakesEffectAfterTheStepThatIsDue() {
    var pace = new StepClock(100);
    pace.start(0);
    pace.stepped(0);
    pace.set(1, 0);
    assertEquals(SECOND / 100, pace.untilDue(0));
    pace.stepped(SECOND / 100);
    assertEquals(SECOND, pace.untilDue(SECOND / 100));
  }

  @Test
  void unlimitedIsAlwaysDue() {
    var pace = new StepClock(Double.POSITIVE_INFINITY);
    pace.start(0);
    for (long now = 0; now < 100; now++) {
      assertEquals(0, pace.untilDue(now));
      pace.stepped(now);
    }
    assertTrue(pace.isUnlimited());
    assertFalse(pace.isSlowerThan(0));
    pace.set(20, 1000);
    assertFalse(pace.isUnlimited());
    assertTrue(pace.isSlowerThan(SECOND / 21));
    assertFalse(pace.isSlowerThan(SECOND / 19));
  }
}
