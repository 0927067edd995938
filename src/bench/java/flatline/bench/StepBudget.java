package flatline.bench;

import flatline.model.activation.Gelu;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.scenario.Order;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Runs {@link StepBenchmark} in rounds and holds the engine's step to its budget. */
public final class StepBudget {

  /** How many times faster than the yardstick a step of the engine is at least. */
  private static final double LEAST_RATIO = 1.6;

  private final List<Collection<RunResult>> rounds = new ArrayList<>();

  private StepBudget() {}

  /**
   * Adds what was measured to the {@link Report}.
   *
   * @param args the number of rounds
   */
  public static void main(String... args) throws RunnerException {
    var budget = new StepBudget();
    int rounds = Integer.parseInt(args[0]);
    for (int round = 1; round <= rounds; round++) {
      System.out.printf("Round %d of %d%n", round, rounds);
      budget.rounds.add(run());
    }
    for (var workload : Workload.values()) {
      budget.judge(workload);
    }
  }

  private static Collection<RunResult> run() throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(StepBenchmark.class.getName())
            .forks(1)
            .jvmArgs("--sun-misc-unsafe-memory-access=allow")
            // Long enough for the compiler to be done also where other work holds it up.
            .warmupIterations(5)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(5)
            .measurementTime(TimeValue.milliseconds(400))
            .verbosity(VerboseMode.SILENT)
            .build();
    return new Runner(options).run();
  }

  private void judge(Workload workload) {
    double engine = fastest(workload, "engine");
    double naive = fastest(workload, "yardstick");
    Report.atLeast(
        workload + ", a step of " + workload.shape(),
        naive / engine,
        LEAST_RATIO,
        String.format(
            Locale.ROOT,
            "x the naive loop: %.0f ns for %.0f; %s",
            engine,
            naive,
            Peak.ofDoubles(workload.operations, engine / 1e9)));
    Report.atMost(workload + ", bytes that 20,000 steps allocate", (double) bytes(workload), 0, "");
  }

  /** The fastest iteration: whatever else the machine does can only add to it. */
  private double fastest(Workload workload, String benchmark) {
    return rounds.stream()
        .map(round -> find(round, workload, benchmark).getPrimaryResult().getStatistics())
        .mapToDouble(Statistics::getMin)
        .min()
        .orElseThrow();
  }

  /** What steps allocate, whatever the activation and the order: nothing. */
  private static long bytes(Workload workload) {
    var fixed = workload.scenario();
    var shuffled =
        fixed.with(builder ->
            builder
                .order(new Order.Shuffled())
                .contenders(List.of(new Relu(), new LeakyRelu(0.1), new Gelu())));
    return Allocation.ofSteps(fixed) + Allocation.ofSteps(shuffled);
  }

  private static RunResult find(Collection<RunResult> round, Workload workload, String benchmark) {
    return round.stream()
        .filter(result -> result.getParams().getParam("workload").equals(workload.name()))
        .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(benchmark + " gave no result"));
  }
}
