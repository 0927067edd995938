package flatline.bench;

import java.util.Locale;

/**
 * Holds the FX thread to its budget per frame while the app trains as fast as it goes, while its
 * scrubber is dragged, and while a study keeps all cores busy.
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
   * Adds what was measured to the {@link Report}.
   *
   * @param args the seconds to measure each for
   */
  public static void main(String... args) throws InterruptedException {
    var app = RunningApp.start();
    app.playAtFullSpeed();
    warmUp();
    int seconds = Integer.parseInt(args[0]);
    long before = app.step();
    watch("two contenders at full speed", () -> Thread.sleep(seconds * 1000L));
    if (app.step() == before) {
      throw new IllegalStateException("nothing was trained while it was measured");
    }
    app.pause();
    app.scrub(WARM_UP_SCRUB_SECONDS);
    watch("the scrubber dragged", () -> app.scrub(seconds));
    app.study();
    Thread.sleep(WARM_UP_SCRUB_SECONDS * 1000L);
    watch("a study on all cores, watched", () -> Thread.sleep(seconds * 1000L));
    app.openTraining();
    app.playAtFullSpeed();
    Thread.sleep(WARM_UP_SCRUB_SECONDS * 1000L);
    watch("full speed beside a study on all cores", () -> Thread.sleep(seconds * 1000L));
    if (!app.isStudying()) {
      throw new IllegalStateException("the study had ended before the measurement did");
    }
    app.close();
    System.exit(0);
  }

  /** What goes on while frames are looked at. */
  private interface Scene {
    void play() throws InterruptedException;
  }

  private static void watch(String what, Scene scene) throws InterruptedException {
    var times = new FrameTimes();
    RunningApp.onFx(times::begin);
    scene.play();
    RunningApp.onFx(times::end);
    if (times.count() == 0) {
      throw new IllegalStateException("no frame was seen: " + what);
    }
    String frames =
        String.format(
            Locale.ROOT,
            "ms of the FX thread in each of %d frames, median %.2f; from frame to frame median"
                + " %.0f, p99 %.0f",
            times.count(),
            times.work(0.5),
            times.interval(0.5),
            times.interval(0.99));
    Report.atMost("frames p99, " + what, times.work(0.99), MOST_P99, frames);
    Report.atMost("frames most, " + what, times.work(1), MOST_EVER, "");
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
}
