package flatline.bench;

import com.sun.management.ThreadMXBean;
import flatline.model.scenario.Scenario;
import flatline.model.training.Trainer;
import java.lang.management.ManagementFactory;

/** Counts the bytes that training steps allocate: by the thread itself, so to the byte. */
final class Allocation {

  /** Steps of one look; some of them end epochs. */
  private static final long STEPS = 10_000;

  private static final int LOOKS = 4;

  private Allocation() {}

  /**
   * The bytes that {@value #STEPS} steps allocate: the least of some looks, since the virtual
   * machine charges the thread once for some of its own work, as when it gives up compiled code.
   */
  static long ofSteps(Scenario scenario) {
    var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    var trainer = new Trainer(scenario);
    long least = Long.MAX_VALUE;
    for (int look = 1; look <= LOOKS; look++) {
      long before = thread.getCurrentThreadAllocatedBytes();
      trainer.advanceTo(look * STEPS);
      least = Math.min(least, thread.getCurrentThreadAllocatedBytes() - before);
    }
    return least;
  }
}
