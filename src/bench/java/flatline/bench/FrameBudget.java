package flatline.bench;

import java.util.Locale;

/**
 * Holds the FX thread to its budget per frame while the app trains as fast as it goes, and while
 * its scrubber is dragged.
 */
public final class FrameBudget {

  /** The FX thread's time in ms that 99 of 100 frames keep within, and that every frame does. */
  private static final double MOST_P99 = 12;

  private static final double MOST_EVER = 50;

  /** Enough for the compiler to be done with what runs in every frame; not waited for for ever. */
  private static final int WARM_UP_FRAMES = 600;

  private static final int WARM_UP_SECONDS = 60;
  private static final int WARM_UP_SCRUB_SECONDS = 5;

  private FrameBudget() {}

  /**
   * Prints what was measured, and ends with status 1 if the budget is not kept.
   *
   * @param args the seconds to measure each for
   */
  public static void main(String... args) throws InterruptedException {
    var app = RunningApp.start();
    app.playAtFullSpeed();
    warmUp();
    int seconds = Integer.parseInt(args[0]);
    var playing = new FrameTimes();
    long before = app.step();
    RunningApp.onFx(playing::begin);
    Thread.sleep(seconds * 1000L);
    RunningApp.onFx(playing::end);
    long steps = app.step() - before;
    app.pause();
    var scrubbing = new FrameTimes();
    app.scrub(WARM_UP_SCRUB_SECONDS);
    RunningApp.onFx(scrubbing::begin);
    app.scrub(seconds);
    RunningApp.onFx(scrubbing::end);
    app.close();
    boolean played = report("two contenders at full speed, " + steps + " steps", playing);
    boolean scrubbed = report("the scrubber dragged to and fro over them", scrubbing);
    System.exit(played && scrubbed && steps > 0 ? 0 : 1);
  }

  private static void warmUp() throws InterruptedException {
    var seen = new FrameTimes();
    RunningApp.onFx(seen::begin);
    int second = 0;
    while (second++ < WARM_UP_SECONDS && RunningApp.onFx(seen::count) < WARM_UP_FRAMES) {
      Thread.sleep(1000);
    }
    RunningApp.onFx(seen::end);
  }

  private static boolean report(String what, FrameTimes times) {
    System.out.printf(
        Locale.ROOT,
        "%nFX thread at 1280x800, software rendering, %s: %d frames%n",
        what,
        times.count());
    System.out.printf(Locale.ROOT, "%-28s %8s %8s %8s%n", "ms", "median", "p99", "most");
    System.out.printf(
        Locale.ROOT,
        "%-28s %8.2f %8.2f %8.2f%n",
        "FX thread's time per frame",
        times.work(0.5),
        times.work(0.99),
        times.work(1));
    System.out.printf(
        Locale.ROOT,
        "%-28s %8.2f %8.2f %8.2f%n",
        "from frame to frame",
        times.interval(0.5),
        times.interval(0.99),
        times.interval(1));
    boolean kept = times.count() > 0 && times.work(0.99) <= MOST_P99 && times.work(1) <= MOST_EVER;
    System.out.printf(
        Locale.ROOT,
        "budget: p99 %.0f ms, none over %.0f ms: %s%n",
        MOST_P99,
        MOST_EVER,
        kept ? "kept" : "NOT KEPT");
    return kept;
  }
}
