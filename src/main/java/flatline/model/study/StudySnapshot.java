package flatline.model.study;

import java.time.Duration;
import java.util.Optional;

/**
 * A study at one moment; immutable.
 *
 * @param results what is known
 * @param state whether it goes on
 * @param elapsed how long this run of it has taken
 * @param left how long the rest will take, judged by what is done; empty before anything is, and
 *     when it has ended
 * @param problem what went wrong, if it failed
 */
public record StudySnapshot(
    StudyResults results,
    State state,
    Duration elapsed,
    Optional<Duration> left,
    Optional<Throwable> problem) {

  /** Whether a study goes on. */
  public enum State {
    /** It goes on. */
    RUNNING,
    /** It was told to stop; what was done is kept. */
    CANCELLED,
    /** All is done. */
    FINISHED,
    /** An error ended it; what was done is kept. */
    FAILED
  }

  /** The number of runs done. */
  public int done() {
    return results.done();
  }

  /** The number of runs in the plan. */
  public int total() {
    return results.plan().runs();
  }
}
