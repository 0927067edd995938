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
 */
public record Session(Scenario setUp, Scenario run, long step, Optional<Path> file) {

  /** What lies in no file. */
  public Session(Scenario setUp, Scenario run, long step) {
    this(setUp, run, step, Optional.empty());
  }
}
