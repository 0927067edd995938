package flatline.model.stream;

import java.util.List;
import java.util.OptionalLong;

/**
 * How one contender fares in the long run.
 *
 * @param contender who
 * @param windows one point for each {@link LongRunPlan#WINDOW} samples, as far as any run has come
 * @param tenths one point for each tenth, as far as any run has come
 * @param diverged how many runs are no longer finite
 * @param median the seed of the run whose error in the last tenth is the median of those that have
 *     ended and are finite, if any has
 */
public record StreamCurve(
    StreamContender contender,
    List<StreamPoint> windows,
    List<StreamPoint> tenths,
    int diverged,
    OptionalLong median) {

  /** Copies the lists. */
  public StreamCurve {
    windows = List.copyOf(windows);
    tenths = List.copyOf(tenths);
  }

  /** Whether every tenth of at least one run is known. */
  public boolean isWhole() {
    return tenths.size() == LongRunPlan.TENTHS;
  }
}
