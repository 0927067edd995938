package flatline.bench;

import flatline.model.training.Trainer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Holds the first epochs in a fresh virtual machine to their budget, before anything was compiled:
 * the engine and the naive loop in one of their own each, in turn.
 */
public final class ColdBudget {

  private static final int EPOCHS = 60;

  /** How many times faster than the naive loop, and how many ms at most. */
  private static final double LEAST_RATIO = 1;

  private static final double MOST_MS = 15;

  private ColdBudget() {}

  /**
   * Adds medians to the {@link Report}, or trains once.
   *
   * @param args the number of rounds; or {@code engine} or {@code naive}, to train and print the ms
   */
  public static void main(String... args) throws IOException, InterruptedException {
    switch (args[0]) {
      case "engine" -> System.out.println(engine());
      case "naive" -> System.out.println(naive());
      default -> judge(Integer.parseInt(args[0]));
    }
  }

  private static void judge(int rounds) throws IOException, InterruptedException {
    double[] engine = new double[rounds];
    double[] naive = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      engine[i] = fork("engine");
      naive[i] = fork("naive");
    }
    String more =
        String.format(
            Locale.ROOT,
            "medians of %d fresh virtual machines: %.1f ms for %.1f",
            rounds,
            median(engine),
            median(naive));
    Report.atLeast("W1 cold, of the naive loop", median(naive) / median(engine), LEAST_RATIO, more);
    Report.atMost("W1 cold, 60 epochs", median(engine), MOST_MS, "ms");
  }

  private static double fork(String what) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-classpath",
                System.getProperty("java.class.path"),
                ColdBudget.class.getName(),
                what)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(what + " failed in a virtual machine of its own");
    }
    return Double.parseDouble(said.strip());
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double engine() {
    var trainer = new Trainer(Workload.W1.scenario());
    long begun = System.nanoTime();
    trainer.advanceTo((long) EPOCHS * StepBenchmark.STEPS);
    return (System.nanoTime() - begun) / 1e6;
  }

  private static double naive() {
    var setup = Workload.W1.scenario().setup();
    var network = new NaiveNetwork(setup.start());
    double[][] inputs = setup.dataset().toRows();
    double[] labels = new double[inputs.length];
    Arrays.setAll(labels, setup.dataset()::label);
    long begun = System.nanoTime();
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (int from = 0; from < labels.length; from += Workload.BATCH) {
        network.step(inputs, labels, from, from + Workload.BATCH, Workload.RATE);
      }
    }
    return (System.nanoTime() - begun) / 1e6;
  }
}
