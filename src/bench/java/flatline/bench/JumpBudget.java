package flatline.bench;

import flatline.model.training.Command;
import flatline.model.training.Scenario;
import flatline.model.training.TrainingLoop;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

/** Holds jumps about a run of a million steps, and what is kept of it, to their budgets. */
public final class JumpBudget {

  private static final long STEPS = 1_000_000;

  /** Milliseconds from the wish to the new picture that 99 of 100 jumps keep within. */
  private static final double MOST_P99 = 50;

  /** Bytes that all that is kept of the run may take. */
  private static final long MOST_BYTES = 64L << 20;

  private static final long SEED = 20_261_123;
  private static final int WARM_UP_JUMPS = 50;
  private static final int POLL_NANOS = 200_000;

  private JumpBudget() {}

  /**
   * Prints what was measured, and ends with status 1 if a budget is not kept.
   *
   * @param args how many jumps to make
   */
  public static void main(String... args) throws InterruptedException {
    long before = usedBytes();
    boolean known;
    long kept;
    try (var loop = new TrainingLoop(Scenario.DEFAULT)) {
      show(loop, STEPS);
      kept = usedBytes() - before;
      known = snapshots(loop, Integer.parseInt(args[0]));
    }
    System.out.printf(
        Locale.ROOT,
        "what is kept of %d steps of the default scenario: %.1f MB (budget %d MB)%n",
        STEPS,
        kept / 1048576.0,
        MOST_BYTES >> 20);
    boolean quick = jumps(Integer.parseInt(args[0]));
    boolean held = known && quick && kept <= MOST_BYTES;
    System.out.println("budget: " + (held ? "kept" : "NOT KEPT"));
    System.exit(held ? 0 : 1);
  }

  /** The training thread's part of a jump: from the wish to the snapshot of the step. */
  private static boolean snapshots(TrainingLoop loop, int count) throws InterruptedException {
    var random = new SplittableRandom(SEED);
    double[] times = new double[count];
    for (int i = -WARM_UP_JUMPS; i < count; i++) {
      long begun = System.nanoTime();
      show(loop, (long) (random.nextDouble() * STEPS));
      if (i >= 0) {
        times[i] = (System.nanoTime() - begun) / 1e6;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%n%-36s %8s %8s %8s%n",
        count + " jumps to random steps, ms",
        "median",
        "p99",
        "most");
    print("to the snapshot of the step", times);
    return quantile(times, 0.99) <= MOST_P99;
  }

  private static void show(TrainingLoop loop, long step) throws InterruptedException {
    loop.send(new Command.GoTo(step));
    while (loop.snapshots().take().filter(shown -> shown.step() == step).isEmpty()) {
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

  private static boolean jumps(int count) throws InterruptedException {
    var app = RunningApp.start();
    app.playAtFullSpeed();
    while (app.step() < STEPS) {
      Thread.sleep(200);
    }
    app.pause();
    var random = new SplittableRandom(SEED);
    double[] painted = new double[count];
    double[] next = new double[count];
    for (int i = -WARM_UP_JUMPS; i < count; i++) {
      Jump jump = app.jump((long) (random.nextDouble() * STEPS));
      if (i >= 0) {
        painted[i] = jump.painted();
        next[i] = jump.nextPulse();
      }
    }
    print("to the picture painted", painted);
    print("to the pulse after it", next);
    System.out.printf(Locale.ROOT, "budget: p99 %.0f ms to the pulse after it%n", MOST_P99);
    app.close();
    return quantile(next, 0.99) <= MOST_P99;
  }

  private static void print(String what, double[] times) {
    System.out.printf(
        Locale.ROOT,
        "%-36s %8.2f %8.2f %8.2f%n",
        what,
        quantile(times, 0.5),
        quantile(times, 0.99),
        quantile(times, 1));
  }

  private static double quantile(double[] times, double share) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(share * (sorted.length - 1))];
  }
}
