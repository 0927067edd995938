package flatline.view.training.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FlowClockTest {

  private static final long FRAME = 16_000_000L;

  private final FlowClock clock = new FlowClock();
  private long now = FRAME;

  private double pulse(boolean playing, boolean still) {
    now += FRAME;
    return clock.pulse(now, playing, still);
  }

  @Test
  void gradientsFlowWhileItPlaysAndAFewSecondsLonger() {
    assertEquals(0, pulse(true, false), "it begins now");
    assertEquals(0.016, pulse(true, false), 1e-9);
    int pulses = 0;
    while (clock.flowingProperty().get()) {
      pulse(false, false);
      pulses++;
    }
    assertEquals((double) FlowClock.AFTER, (double) (pulses * FRAME), (double) FRAME);
    assertEquals(0, pulse(false, false));
    assertFalse(clock.flowingProperty().get());
  }

  @Test
  void theyFlowAgainWithNewsAndDoNotLeapOverTheRest() {
    clock.tell();
    pulse(false, false);
    assertTrue(clock.flowingProperty().get());
    now += 60_000_000_000L;
    assertEquals(0, pulse(false, false));
    clock.tell();
    assertEquals(0, pulse(false, false));
    assertTrue(clock.flowingProperty().get());
    assertEquals(0.016, pulse(false, false), 1e-9);
    now += 2_000_000_000L;
    assertEquals(0.1, pulse(false, false), 1e-9, "after a hitch they do not leap");
  }

  @Test
  void withMotionReducedTheyNeverFlow() {
    clock.tell();
    assertEquals(0, pulse(true, true));
    assertFalse(clock.flowingProperty().get());
    pulse(true, false);
    assertTrue(clock.flowingProperty().get());
  }
}
