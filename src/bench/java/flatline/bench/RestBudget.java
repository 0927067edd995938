package flatline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * Holds the app to doing nothing while nobody does anything: on each page and section, after a run
 * was paused, and in a window that is minimized.
 */
public final class RestBudget {

  /** The part of one core in percent. */
  private static final double MOST = 1;

  /** Gradients flow for a moment after a pause, and the compiler has work left. */
  private static final int SETTLE_SECONDS = 8;

  private static final int MOST_SETTLING_SECONDS = 90;
  private static final int PLAY_SECONDS = 3;

  private final RunningApp app;
  private final int seconds;

  private RestBudget(RunningApp app, int seconds) {
    this.app = app;
    this.seconds = seconds;
  }

  /**
   * Adds what was measured to the {@link Report}.
   *
   * @param args the seconds to measure each for
   */
  public static void main(String... args) throws InterruptedException {
    var app = RunningApp.start();
    new RestBudget(app, Integer.parseInt(args[0])).measure();
    app.close();
    System.exit(0);
  }

  private void measure() throws InterruptedException {
    rest("at its start");
    app.playAtFullSpeed();
    Thread.sleep(PLAY_SECONDS * 1000L);
    app.pause();
    rest("training, paused");
    app.openPage("functions");
    rest("functions");
    app.openPage("study");
    for (String section : new String[] {"comparison", "map", "theory", "digits"}) {
      app.openSection(section);
      rest("study, " + section);
    }
    app.openPage("training");
    app.minimize();
    rest("minimized");
    app.togglePlay();
    Thread.sleep(SETTLE_SECONDS * 1000L);
    double window = app.windowTime();
    Thread.sleep(seconds * 1000L);
    report("minimized, window of a run", (app.windowTime() - window) / seconds, 0);
  }

  /** What a page began by itself, a law's measurement for one, it may finish first. */
  private void rest(String where) throws InterruptedException {
    int settling = SETTLE_SECONDS;
    Thread.sleep(SETTLE_SECONDS * 1000L);
    while (percent(2) > MOST && settling < MOST_SETTLING_SECONDS) {
      settling += 2;
    }
    report(where, percent(seconds), settling);
  }

  private static void report(String where, double percent, int settling) {
    String more =
        settling > 0 ? String.format(Locale.ROOT, "%% of a core, settled in %d s", settling) : "%";
    Report.atMost("processor at rest, " + where, percent, MOST, more);
  }

  /** What the program uses of one core. */
  private static double percent(int seconds) throws InterruptedException {
    long before = processorTime();
    long begin = System.nanoTime();
    Thread.sleep(seconds * 1000L);
    return 100.0 * (processorTime() - before) / (System.nanoTime() - begin);
  }

  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
