package flatline.model.study;

import flatline.model.data.Task;
import flatline.model.lanes.Measure;

/**
 * Runs that did not reach what runs of the same data can reach, with and without a silent unit:
 * whether a network is stuck because a unit is dead.
 *
 * @param runs of a contender that are done
 * @param failed those of them that did not get every sample right, or, of regression, whose loss is
 *     not below {@value #SMALL_LOSS}
 * @param silent those of the failed ones that end with a unit that has z ≤ 0 on all samples
 */
public record StuckRuns(int runs, int failed, int silent) {

  /** Below it a loss of regression counts as reached. */
  public static final double SMALL_LOSS = 1e-3;

  /** Those of one contender, from 0, of a comparison. */
  public static StuckRuns of(Comparison comparison, int contender) {
    boolean classes = comparison.cell().scenario().setup().loss().task() == Task.CLASSIFICATION;
    double[] reached = comparison.values(contender, classes ? Measure.ACCURACY : Measure.LOSS);
    double[] dead = comparison.values(contender, Measure.DEAD_END);
    int failed = 0;
    int silent = 0;
    for (int run = 0; run < reached.length; run++) {
      boolean solved = classes ? reached[run] == 1 : reached[run] < SMALL_LOSS;
      failed += solved ? 0 : 1;
      silent += !solved && dead[run] > 0 ? 1 : 0;
    }
    return new StuckRuns(reached.length, failed, silent);
  }
}
