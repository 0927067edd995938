package flatline.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Holds the app's memory to its budget: at rest, and over a long time at full speed, in which what
 * is left after a collection must not grow.
 */
public final class Soak {

  /** The heap in use at rest, with what was not collected yet. */
  private static final double MOST_AT_REST = 150;

  /** What may be added in MB between the first and the last quarter: the spread of such figures. */
  private static final double MOST_GROWTH = 2;

  /** Threads that the virtual machine or the toolkit may start late, once. */
  private static final int MOST_THREADS = 3;

  private static final int REST_SECONDS = 20;
  private static final int LOOKS = 40;

  private final RunningApp app;
  private boolean kept = true;

  private Soak(RunningApp app) {
    this.app = app;
  }

  /**
   * Prints what was measured, and ends with status 1 if the budget is not kept.
   *
   * @param args the minutes at full speed, fractions allowed
   */
  public static void main(String... args) throws InterruptedException {
    var app = RunningApp.start();
    var soak = new Soak(app);
    soak.rest("before");
    soak.run(Double.parseDouble(args[0]));
    soak.rest("after");
    app.close();
    System.exit(soak.kept ? 0 : 1);
  }

  private void rest(String when) throws InterruptedException {
    double most = 0;
    for (int second = 0; second < REST_SECONDS; second++) {
      Thread.sleep(1000);
      most = Math.max(most, usedMegabytes());
    }
    judge("heap at rest, " + when, most, MOST_AT_REST);
    judge("  of that, left after a collection", leftMegabytes(), MOST_AT_REST);
  }

  private void run(double minutes) throws InterruptedException {
    long before = app.step();
    app.playAtFullSpeed();
    var left = new ArrayList<Double>();
    int threads = 0;
    for (int look = 0; look < LOOKS; look++) {
      Thread.sleep((long) (minutes * 60_000 / LOOKS));
      left.add(leftMegabytes());
      if (look == LOOKS / 4) {
        threads = threads();
      }
    }
    app.pause();
    System.out.printf(
        Locale.ROOT, "%n%.1f minutes at full speed, %d steps%n", minutes, app.step() - before);
    double early = least(left.subList(LOOKS / 10, LOOKS / 4));
    double late = least(left.subList(LOOKS - LOOKS / 4, LOOKS));
    judge("left after collections, early", early, MOST_AT_REST);
    judge("left after collections, late", late, MOST_AT_REST);
    judge("growth", late - early, MOST_GROWTH);
    judge("threads more than early", threads() - threads, MOST_THREADS);
    kept &= app.step() > before;
  }

  private void judge(String what, double value, double budget) {
    boolean good = value <= budget;
    System.out.printf(
        Locale.ROOT,
        "%-36s %8.1f  budget %6.1f  %s%n",
        what,
        value,
        budget,
        good ? "kept" : "NOT KEPT");
    kept &= good;
  }

  private static double least(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  private static double leftMegabytes() {
    System.gc();
    return usedMegabytes();
  }

  private static double usedMegabytes() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
  }

  private static int threads() {
    return ManagementFactory.getThreadMXBean().getThreadCount();
  }
}
