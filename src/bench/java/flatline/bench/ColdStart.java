package flatline.bench;

import flatline.model.training.Trainer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The first epochs in a fresh virtual machine, before anything was compiled.
 *
 * @param engine milliseconds
 * @param naive milliseconds of the yardstick, after the engine
 */
record ColdStart(double engine, double naive) {

  private static final int EPOCHS = 60;

  /** Each workload; to be called before anything else was trained. */
  static Map<Workload, ColdStart> ofAll() {
    var all = new EnumMap<Workload, ColdStart>(Workload.class);
    for (var workload : Workload.values()) {
      all.put(workload, of(workload));
    }
    return all;
  }

  private static ColdStart of(Workload workload) {
    var scenario = workload.scenario();
    var trainer = new Trainer(scenario);
    var naive = new NaiveNetwork(scenario.setup().start());
    double[][] inputs = scenario.setup().dataset().toRows();
    double[] labels = new double[inputs.length];
    for (int sample = 0; sample < labels.length; sample++) {
      labels[sample] = scenario.setup().dataset().label(sample);
    }
    long start = System.nanoTime();
    trainer.advanceTo((long) EPOCHS * StepBenchmark.STEPS);
    long middle = System.nanoTime();
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (int from = 0; from < labels.length; from += Workload.BATCH) {
        naive.step(inputs, labels, from, from + Workload.BATCH, Workload.RATE);
      }
    }
    return new ColdStart((middle - start) / 1e6, (System.nanoTime() - middle) / 1e6);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%.2f (%d epochs in %.1f ms)", naive / engine, EPOCHS, engine);
  }
}
