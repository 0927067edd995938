package flatline.model.training;

import flatline.model.lanes.Measure;
import flatline.model.scenario.Scenario;
import flatline.model.study.Comparison;
import flatline.model.study.Plan;
import flatline.model.study.StudyResults;
import flatline.model.study.StudyRun;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.DoubleStream;

/** What a scenario comes to over the seeds 1 to {@value #SEEDS}; each is trained only once. */
public final class SeedRuns {

  /** How many seeds. */
  public static final int SEEDS = 200;

  private static final Map<Scenario, SeedRuns> DONE = new ConcurrentHashMap<>();

  /** What is measured of each contender, in the words of the table of figures. */
  public enum Figure {
    /** Share of units with z ≤ 0 on all samples at step 0, whatever the leak. */
    DEAD_START(Measure.DEAD_START),
    /** The same at the end. */
    DEAD_END(Measure.DEAD_END),
    /** Mean loss over the training set at the end. */
    LOSS(Measure.LOSS),
    /** Accuracy on the training set at the end. */
    ACCURACY(Measure.ACCURACY);

    private final Measure measure;

    Figure(Measure measure) {
      this.measure = measure;
    }

    /** The word in the table. */
    public String id() {
      return measure.id();
    }
  }

  private final Comparison comparison;

  private SeedRuns(Scenario scenario) {
    Plan plan = Plan.grid(scenario, List.of(), 1, SEEDS);
    int threads = Runtime.getRuntime().availableProcessors();
    try {
      comparison =
          Comparison.of(StudyRun.start(StudyResults.none(plan), threads).await().results(), 0);
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
    if (comparison.seeds().length < SEEDS) {
      throw new IllegalStateException("the study ended early");
    }
  }

  /** The runs of a scenario, whatever its own seed is. */
  public static SeedRuns of(Scenario scenario) {
    Scenario plain = scenario.with(new Scenario.Title("", "")).with(b -> b.seed(1));
    return DONE.computeIfAbsent(plain, SeedRuns::new);
  }

  /** A figure by seed; NaN where the contender diverged before the end. */
  public double[] of(int contender, Figure figure) {
    return comparison.values(contender, figure.measure);
  }

  /** The mean of a figure over the seeds of which it is finite. */
  public double mean(int contender, Figure figure) {
    return DoubleStream.of(of(contender, figure))
        .filter(Double::isFinite)
        .average()
        .orElse(Double.NaN);
  }
}
