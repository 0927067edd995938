package flatline.viewmodel.training.setup;

import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;

/** Why the run that is shown is left for another one. */
public sealed interface Leaving {

  /** The same is begun anew. */
  record Restarting() implements Leaving {}

  /** Something of the set-up was changed that acts from a start alone. */
  record Changing(Setup before, Setup after) implements Leaving {}

  /**
   * Another scenario is opened.
   *
   * @param next it
   * @param edited whether the set-up that is left was changed since it was opened
   */
  record Opening(Scenario next, boolean edited) implements Leaving {}
}
