package flatline.model.loop;

import flatline.model.scenario.Scenario;
import java.util.Optional;

/**
 * The run that another one took the place of last, with all its futures: who takes that back finds
 * it as it was, at once.
 */
final class LeftRun {

  /** A run on more of them is not kept beside another, since both hold their data. */
  private static final int MOST_SAMPLES = 100_000;

  private Optional<OpenTimelines> left = Optional.empty();

  /** Takes note that a run is left; one of which nothing is lost does not displace the last. */
  void leave(OpenTimelines run) {
    if (run.isBegun() && run.timeline().now().data().size() <= MOST_SAMPLES) {
      run.rest();
      left = Optional.of(run);
    }
  }

  /** The run of a scenario with all its changes, if it is the one that was left. */
  Optional<OpenTimelines> take(Scenario scenario) {
    Optional<OpenTimelines> found = left.filter(each -> each.isShown(scenario));
    if (found.isPresent()) {
      left = Optional.empty();
    }
    return found;
  }
}
