package flatline.model.training;

import flatline.model.vitals.Examination;
import flatline.model.vitals.Examiner;
import flatline.model.vitals.UnitState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What a scenario comes to over the seeds 1 to {@value #SEEDS}; each is trained only once. */
public final class SeedRuns {

  /** How many seeds. */
  public static final int SEEDS = 200;

  private static final Map<Scenario, SeedRuns> DONE = new ConcurrentHashMap<>();

  /** What is measured of each contender, in the words of the table of figures. */
  public enum Figure {
    /** Share of units with z ≤ 0 on all samples at step 0, whatever the leak. */
    DEAD_START("deadStart"),
    /** The same at the end. */
    DEAD_END("deadEnd"),
    /** Mean loss over the training set at the end. */
    LOSS("loss"),
    /** Accuracy on the training set at the end. */
    ACCURACY("accuracy");

    private final String id;

    Figure(String id) {
      this.id = id;
    }

    /** The word in the table. */
    public String id() {
      return id;
    }
  }

  private final List<Map<Figure, double[]>> measured;

  private SeedRuns(Scenario scenario) {
    measured = scenario.contenders().stream().map(any -> figures()).toList();
    IntStream.range(0, SEEDS).parallel().forEach(index -> run(scenario, index));
  }

  private static Map<Figure, double[]> figures() {
    Map<Figure, double[]> figures = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      figures.put(figure, new double[SEEDS]);
    }
    return figures;
  }

  /** The runs of a scenario, whatever its own seed is. */
  public static SeedRuns of(Scenario scenario) {
    Scenario plain = scenario.toBuilder().title(new Scenario.Title("", "")).seed(1).build();
    return DONE.computeIfAbsent(plain, SeedRuns::new);
  }

  /** A figure by seed; NaN where the contender diverged before the end. */
  public double[] of(int contender, Figure figure) {
    return values(contender, figure).clone();
  }

  /** The mean of a figure over the seeds of which it is finite. */
  public double mean(int contender, Figure figure) {
    return DoubleStream.of(of(contender, figure))
        .filter(Double::isFinite)
        .average()
        .orElse(Double.NaN);
  }

  private void run(Scenario scenario, int index) {
    Trainer trainer = new Trainer(scenario.toBuilder().seed(index + 1).build());
    for (int contender = 0; contender < measured.size(); contender++) {
      put(contender, Figure.DEAD_START, index, deadShare(examine(trainer, contender)));
    }
    trainer.advanceTo(scenario.training().steps());
    for (int contender = 0; contender < measured.size(); contender++) {
      boolean diverged = trainer.contenders().get(contender).divergence().isPresent();
      Examination end = examine(trainer, contender);
      put(contender, Figure.DEAD_END, index, diverged ? Double.NaN : deadShare(end));
      put(contender, Figure.LOSS, index, diverged ? Double.NaN : end.loss());
      double accuracy = end.accuracy().orElse(Double.NaN);
      put(contender, Figure.ACCURACY, index, diverged ? Double.NaN : accuracy);
    }
  }

  private double[] values(int contender, Figure figure) {
    return Objects.requireNonNull(measured.get(contender).get(figure));
  }

  private void put(int contender, Figure figure, int index, double value) {
    values(contender, figure)[index] = value;
  }

  private static Examination examine(Trainer trainer, int contender) {
    var network = trainer.contenders().get(contender).network();
    return new Examiner(trainer.samples(), network.shape()).examine(network);
  }

  private static double deadShare(Examination examination) {
    int silent = examination.count(UnitState.DEAD) + examination.count(UnitState.INACTIVE);
    return (double) silent / examination.units();
  }
}
