package flatline.viewmodel.training.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.autopsy.StepArithmetic;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Scenario;
import flatline.model.training.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SlowMotionTest {

  private static final long SECOND = 1_000_000_000L;
  private static final StepArithmetic STEP = step(0);
  private static final StepArithmetic TWIN = step(1);

  private final SlowMotion motion = new SlowMotion();
  private long clock = SECOND;

  private static StepArithmetic step(int contender) {
    Timeline timeline = new Timeline(Scenario.DEFAULT);
    timeline.goTo(30);
    return StepArithmetic.of(timeline, contender, 0, 1, 20);
  }

  private void show() {
    motion.show(new SlowMotion.Take(new UnitRef(0, 1), List.of(STEP, TWIN)));
  }

  private void pulses(int count) {
    for (int i = 0; i < count; i++) {
      clock += SECOND;
      motion.onPulse(clock);
    }
  }

  private int lines() {
    return motion.linesProperty().get();
  }

  private Hinge hinge() {
    return motion.waysProperty().get().getFirst();
  }

  @Test
  void linesComeOneAfterTheOtherEachWithItsSample() {
    show();
    assertEquals(1, lines());
    pulses(1);
    assertEquals(1, lines(), "the first pulse starts the clock");
    pulses(2);
    assertEquals(3, lines());
    assertEquals(OptionalInt.of(STEP.samples().get(2).sample()), motion.sampleProperty().get());
    pulses(STEP.samples().size());
    assertEquals(STEP.samples().size() + 3, lines());
    assertTrue(motion.sampleProperty().get().isEmpty());
  }

  @Test
  void pausedNothingComesByItself() {
    show();
    pulses(2);
    motion.toggle();
    pulses(9);
    assertEquals(2, lines());
    motion.toggle();
    pulses(2);
    assertEquals(3, lines());
    motion.next();
    assertEquals(4, lines());
    assertFalse(motion.playingProperty().get());
    motion.again();
    assertEquals(1, lines());
    assertTrue(motion.playingProperty().get());
  }

  @Test
  void inTheEndTheLineGoesFromWhereItWasToWhereTheUpdateTakesIt() {
    show();
    int guard = 0;
    while (!motion.isAtEnd() && guard++ < 100) {
      assertTrue(motion.waysProperty().get().isEmpty());
      pulses(1);
    }
    clock += 10;
    motion.onPulse(clock);
    double early = hinge().bias();
    pulses(2);
    assertFalse(motion.playingProperty().get());
    assertEquals(STEP.after().bias(), hinge().bias(), 1e-12);
    assertEquals(STEP.after().weights().get(0), hinge().w1(), 1e-12);
    assertEquals(STEP.before().bias(), early, 1e-6);
    Hinge twin = motion.waysProperty().get().getLast();
    assertEquals(TWIN.after().bias(), twin.bias(), 1e-12, "the twin's line goes its own way");
    motion.toggle();
    assertEquals(1, lines(), "once more from the first line");
    assertTrue(motion.waysProperty().get().isEmpty());
  }

  @Test
  void withMotionReducedItGoesByKeyAloneAndTheLineIsAtItsEndAtOnce() {
    motion.setStill(true);
    show();
    pulses(20);
    assertEquals(1, lines());
    motion.toggle();
    pulses(20);
    assertEquals(1, lines());
    for (int i = 0; i < STEP.samples().size() + 5; i++) {
      motion.next();
    }
    assertTrue(motion.isAtEnd());
    assertEquals(STEP.after().bias(), hinge().bias(), 1e-12);
    motion.hide();
    assertEquals(Optional.empty(), motion.takeProperty().get());
    assertTrue(motion.waysProperty().get().isEmpty());
  }
}
