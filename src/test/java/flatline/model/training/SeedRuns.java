package flatline.model.training;

import flatline.model.lanes.Measure;
import flatline.model.scenario.Scenario;
import flatline.model.study.Comparison;
import flatline.model.study.Plan;
import flatline.model.study.StudyResults;
import flatline.model.study.StudyRun;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

  /** The share of seeds in which a contender gets every sample right. */
  public double solved(int contender) {
    return Arrays.stream(of(contender, Figure.ACCURACY)).filter(each -> each == 1).count()
        / (double) SEEDS;
  }

  /** The share of the other seeds in which one of its units is silent at the end; 0 without any. */
  public double silentAmongFailed(int contender) {
    double[] right = of(contender, Figure.ACCURACY);
    double[] dead = of(contender, Figure.DEAD_END);
    long failed = IntStream.range(0, SEEDS).filter(i -> right[i] < 1).count();
    long silent = IntStream.range(0, SEEDS).filter(i -> right[i] < 1 && dead[i] > 0).count();
    return failed == 0 ? 0 : (double) silent / failed;
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
