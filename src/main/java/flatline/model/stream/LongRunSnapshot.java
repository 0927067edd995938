package flatline.model.stream;

import flatline.model.work.Progress;
import java.util.List;

/**
 * What is known of a long run.
 *
 * @param plan what is done
 * @param curves one for each of the plan's contenders, in its order
 * @param progress in steps of single networks
 * @param complete whether every run has come to its end
 */
public record LongRunSnapshot(
    LongRunPlan plan, List<StreamCurve> curves, Progress progress, boolean complete) {

  /** Copies the list. */
  public LongRunSnapshot {
    curves = List.copyOf(curves);
  }

  /** The curves of one rate. */
  public List<StreamCurve> at(double rate) {
    return curves.stream().filter(curve -> curve.contender().rate() == rate).toList();
  }
}
