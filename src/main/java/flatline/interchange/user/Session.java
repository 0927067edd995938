package flatline.interchange.user;

import flatline.model.scenario.Scenario;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is open in the window: a run and where in it the user looks.
 *
 * @param setUp the scenario as the set-up describes it: what a restart begins with
 * @param run what is trained, with what was changed on the way
 * @param step the step that is looked at
 * @param file where it was saved or opened from, if it was
 * @param lesson which tells of it, if one is open
 */
public record Session(
    Scenario setUp, Scenario run, long step, Optional<Path> file, Optional<Bookmark> lesson) {

  /** What no lesson tells of. */
  public Session(Scenario setUp, Scenario run, long step, Optional<Path> file) {
    this(setUp, run, step, file, Optional.empty());
  }

  /** What lies in no file. */
  public Session(Scenario setUp, Scenario run, long step) {
    this(setUp, run, step, Optional.empty());
  }

  /** The same, with a lesson that tells of it or with none. */
  public Session told(Optional<Bookmark> by) {
    return new Session(setUp, run, step, file, by);
  }
}
