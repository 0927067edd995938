package flatline.viewmodel.training.change;

import flatline.model.scenario.Scenario;
import flatline.viewmodel.Message;
import java.util.List;

/**
 * A change that was made to a run while it was under way, or that its file makes.
 *
 * @param step the step at which it was made
 * @param what was changed, from what to what where that is known
 */
public record HandChange(long step, Message what) {

  /** All changes of a run, in the order in which they were made. */
  public static List<HandChange> of(Scenario scenario) {
    return new ChangeTeller(scenario).tell();
  }
}
