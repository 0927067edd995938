package flatline.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import flatline.model.activation.Relu;
import flatline.model.data.DataSource;
import flatline.model.data.Dataset;
import flatline.model.lanes.Detail;
import flatline.model.lanes.Measure;
import flatline.model.network.Network;
import flatline.model.network.Propagation;
import flatline.model.optimizer.StepRule;
import flatline.model.random.RandomStream;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.study.Comparison;
import flatline.model.study.Plan;
import flatline.model.study.StudyResults;
import flatline.model.study.StudyRun;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * W3: a thousand networks of W1 for a hundred epochs each, on all cores, by the study engine and by
 * the yardstick. All on the same samples, so that neither figure holds the drawing of data.
 */
final class StudyWork {

  static final int NETWORKS = 1000;
  static final int EPOCHS = 100;

  private static final int LOOKS = 3;

  static final int THREADS = Runtime.getRuntime().availableProcessors();

  private final Scenario scenario;
  private final double[][] inputs;
  private final double[] labels;

  StudyWork(Order order) {
    this(order, StepRule.PLAIN);
  }

  StudyWork(Order order, StepRule rule) {
    var circle = Workload.W1.scenario();
    Dataset data = circle.setup().dataset();
    var points =
        IntStream.range(0, data.size())
            .mapToObj(i -> new DataSource.Point(data.x(i), data.y(i), data.label(i)))
            .toList();
    scenario =
        circle.with(builder -> builder.data(DataSource.Points.of(points)).order(order).rule(rule));
    inputs = scenario.setup().dataset().toRows();
    labels =
        IntStream.range(0, inputs.length)
            .mapToDouble(i -> scenario.setup().dataset().label(i))
            .toArray();
  }

  /**
   * How long something took.
   *
   * @param wall milliseconds on the clock
   * @param cpu milliseconds of all cores together, which hardly depend on what else they do
   */
  record Time(double wall, double cpu) {

    private static final OperatingSystemMXBean PROCESS =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static Time now() {
      return new Time(System.nanoTime() / 1e6, PROCESS.getProcessCpuTime() / 1e6);
    }

    Time since(Time start) {
      return new Time(wall - start.wall, cpu - start.cpu);
    }

    Time orLess(Time other) {
      return new Time(Math.min(wall, other.wall), Math.min(cpu, other.cpu));
    }
  }

  /** Trains by the study engine; the losses by seed. */
  Time study(int epochs, double[] losses) throws InterruptedException {
    var run = scenario.with(builder -> builder.steps((long) epochs * StepBenchmark.STEPS));
    Plan plan = Plan.comparison(run, 1, NETWORKS).with(Detail.ENDS);
    Time start = Time.now();
    StudyResults results = StudyRun.start(StudyResults.none(plan), THREADS).await().results();
    Time time = Time.now().since(start);
    double[] values = Comparison.of(results, 0).values(0, Measure.LOSS);
    System.arraycopy(values, 0, losses, 0, values.length);
    return time;
  }

  /**
   * What a step of one network allocates in the study engine: by what a longer study takes more, so
   * that what is made once for each network is not in it.
   */
  double bytesOfStep() throws InterruptedException {
    double least = Double.POSITIVE_INFINITY;
    for (int look = 0; look < LOOKS; look++) {
      double more = bytes(2 * EPOCHS) - bytes(EPOCHS);
      least = Math.min(least, Math.abs(more) / EPOCHS / StepBenchmark.STEPS / NETWORKS);
    }
    return least;
  }

  private double bytes(int epochs) throws InterruptedException {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getTotalThreadAllocatedBytes();
    study(epochs, new double[NETWORKS]);
    return threads.getTotalThreadAllocatedBytes() - before;
  }

  /** Trains by the yardstick; the losses by seed. */
  Time naive(double[] losses) throws InterruptedException {
    var next = new AtomicInteger();
    var trained = new NaiveNetwork[NETWORKS];
    Time start = Time.now();
    List<Thread> threads =
        Stream.generate(() -> Thread.ofPlatform().start(() -> trainNaively(next, trained)))
            .limit(THREADS)
            .toList();
    for (Thread each : threads) {
      each.join();
    }
    Time time = Time.now().since(start);
    for (int i = 0; i < NETWORKS; i++) {
      losses[i] = loss(trained[i]);
    }
    return time;
  }

  private void trainNaively(AtomicInteger next, NaiveNetwork[] trained) {
    for (int i = next.getAndIncrement(); i < NETWORKS; i = next.getAndIncrement()) {
      long seed = i + 1L;
      trained[i] = new NaiveNetwork(scenario.with(builder -> builder.seed(seed)).setup().start());
      trainNaively(trained[i], seed);
    }
  }

  private void trainNaively(NaiveNetwork network, long seed) {
    boolean shuffled = scenario.setup().order() instanceof Order.Shuffled;
    var random = new RandomStream(seed, "order");
    var order = new int[labels.length];
    var rows = inputs.clone();
    var targets = labels.clone();
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      if (shuffled) {
        random.key(epoch);
        random.permute(order);
        for (int i = 0; i < order.length; i++) {
          rows[i] = inputs[order[i]];
          targets[i] = labels[order[i]];
        }
      }
      for (int from = 0; from < targets.length; from += Workload.BATCH) {
        network.step(rows, targets, from, from + Workload.BATCH, Workload.RATE);
      }
    }
  }

  private double loss(NaiveNetwork network) {
    var shape = scenario.setup().shape();
    var copy =
        new Propagation(
            new Network(shape, network.parameters(shape)), new Relu(), scenario.setup().loss());
    double sum = 0;
    for (int i = 0; i < labels.length; i++) {
      sum += scenario.setup().loss().value(copy.forward(inputs[i]), labels[i]);
    }
    return sum / labels.length;
  }
}
