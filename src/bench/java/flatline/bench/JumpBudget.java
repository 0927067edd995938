package flatline.bench;

import flatline.model.loop.Command;
import flatline.model.loop.TrainingLoop;
import flatline.model.scenario.Scenario;
import java.util.SplittableRandom;

/** Holds jumps about a run of a million steps, and what is kept of it, to their budgets. */
public final class JumpBudget {

  private static final long STEPS = 1_000_000;

  /** Megabytes that all that is kept of the run may take. */
  private static final double MOST_MEGABYTES = 64;

  private static final long SEED = 20_261_123;
  private static final int WARM_UP_JUMPS = 50;
  private static final int POLL_NANOS = 200_000;

  private JumpBudget() {}

  /**
   * Adds what was measured to the {@link Report}.
   *
   * @param args how many jumps to make
   */
  public static void main(String... args) throws InterruptedException {
    int count = Integer.parseInt(args[0]);
    long before = usedBytes();
    try (var loop = new TrainingLoop(Scenario.DEFAULT)) {
      show(loop, STEPS);
      Report.atMost(
          "kept of a million steps",
          (usedBytes() - before) / 1048576.0,
          MOST_MEGABYTES,
          "MB, default scenario");
      snapshots(loop, count);
    }
    var app = RunningApp.start();
    jumps(app, STEPS, count, "over a million steps");
    app.close();
    System.exit(0);
  }

  /** The training thread's part of a jump: from the wish to the snapshot of the step. */
  private static void snapshots(TrainingLoop loop, int count) throws InterruptedException {
    var random = new SplittableRandom(SEED);
    double[] times = new double[count];
    for (int i = -WARM_UP_JUMPS; i < count; i++) {
      long begun = System.nanoTime();
      show(loop, (long) (random.nextDouble() * STEPS));
      if (i >= 0) {
        times[i] = (System.nanoTime() - begun) / 1e6;
      }
    }
    Latency.report("jump to the snapshot", times, "over a million steps");
  }

  private static void show(TrainingLoop loop, long step) throws InterruptedException {
    loop.send(new Command.GoTo(step));
    while (loop.takeSnapshot().filter(shown -> shown.step() == step).isEmpty()) {
      Thread.sleep(0, POLL_NANOS);
    }
  }

  private static long usedBytes() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(100);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** Jumps about a run, at random, when it has come to so many steps. */
  static void jumps(RunningApp app, long steps, int count, String where)
      throws InterruptedException {
    app.playAtFullSpeed();
    while (app.step() < steps) {
      Thread.sleep(200);
    }
    app.pause();
    var random = new SplittableRandom(SEED);
    Latency.measure("jump", where, count, () -> app.jump((long) (random.nextDouble() * steps)));
  }
}
