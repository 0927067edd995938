package flatline.bench;

import flatline.model.scenario.Scenario;
import flatline.model.training.Trainer;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The time and the memory of one training step, the engine's and the yardstick's. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StepBenchmark {

  /** Steps of one call: an epoch, so that both sides walk over all samples. */
  static final int STEPS = Workload.SAMPLES / Workload.BATCH;

  @Param({"W1", "W2"})
  public Workload workload;

  private Trainer trainer;
  private NaiveNetwork naive;
  private double[][] inputs;
  private double[] labels;

  @Setup
  public void start() {
    var scenario = workload.scenario();
    trainer = new Trainer(scenario);
    naive = new NaiveNetwork(scenario.setup().start());
    inputs = scenario.setup().dataset().toRows();
    labels = new double[inputs.length];
    for (int sample = 0; sample < labels.length; sample++) {
      labels[sample] = scenario.setup().dataset().label(sample);
    }
    checkThatBothDoTheSame(scenario);
  }

  /** A ratio says something only of the same work: after an epoch the same bits. */
  private void checkThatBothDoTheSame(Scenario scenario) {
    yardstick();
    engine();
    double[] parameters = trainer.contenders().getFirst().network().network().toArray();
    if (!Arrays.equals(parameters, naive.parameters(scenario.setup().shape()))) {
      throw new IllegalStateException("the yardstick trains another network than the engine");
    }
  }

  /** With the order of samples and the watch for values that are not finite, as in the app. */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public Trainer engine() {
    trainer.advanceTo(trainer.step() + STEPS);
    return trainer;
  }

  @Benchmark
  @OperationsPerInvocation(STEPS)
  public NaiveNetwork yardstick() {
    for (int from = 0; from < labels.length; from += Workload.BATCH) {
      naive.step(inputs, labels, from, from + Workload.BATCH, Workload.RATE);
    }
    return naive;
  }
}
