package flatline.model.loop;

import flatline.model.scenario.Change;
import flatline.model.scenario.Target;

/** Commands as a dragged slider sends them. */
public final class Made {

  private Made() {}

  /** Another α for every Leaky ReLU. */
  public static Command.Make alpha(double value) {
    return new Command.Make(new Change.Set(new Target.Alpha(Target.ALL), value));
  }

  /** Another learning rate. */
  public static Command.Make rate(double value) {
    return new Command.Make(new Change.Set(new Target.LearningRate(), value));
  }
}
