package flatline.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import javafx.animation.AnimationTimer;

/**
 * What the FX thread spends from one pulse to the next: on events, animation, layout and the
 * hand-over to the renderer. Its own time, not what other threads and processes do meanwhile.
 */
final class FrameTimes extends AnimationTimer {

  private static final int MOST_FRAMES = 1_000_000;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final long[] work = new long[MOST_FRAMES];
  private final long[] interval = new long[MOST_FRAMES];
  private int frames = -1;
  private long lastWork;
  private long lastPulse;

  @Override
  public void handle(long now) {
    long spent = threads.getCurrentThreadCpuTime();
    if (frames >= 0 && frames < MOST_FRAMES) {
      work[frames] = spent - lastWork;
      interval[frames] = now - lastPulse;
    }
    frames++;
    lastWork = spent;
    lastPulse = now;
  }

  /** Starts to look; on the FX thread, from the next pulse on. */
  FrameTimes begin() {
    start();
    return this;
  }

  /** Ends to look. */
  FrameTimes end() {
    stop();
    return this;
  }

  /** The number of frames seen. */
  int count() {
    return Math.clamp(frames, 0, MOST_FRAMES);
  }

  /** The FX thread's time per frame in ms that a share of the frames does not exceed. */
  double work(double share) {
    return quantile(work, share);
  }

  /** The time from pulse to pulse in ms that a share of the frames does not exceed. */
  double interval(double share) {
    return quantile(interval, share);
  }

  private double quantile(long[] nanos, double share) {
    long[] sorted = Arrays.copyOf(nanos, count());
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(share * (sorted.length - 1))] / 1e6;
  }
}
