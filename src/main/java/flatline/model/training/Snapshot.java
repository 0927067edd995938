package flatline.model.training;

import flatline.model.data.Dataset;
import java.util.List;
import java.util.OptionalLong;

/**
 * Everything the screen shows of a run at one step; immutable.
 *
 * @param run counts restarts: a snapshot of an older run is to be dropped
 * @param scenario what is being trained, with the rate and α that are in force now
 * @param data the training set, normalized; the same object throughout a run
 * @param window the piece of the plane that surfaces and tiles cover
 * @param step updates made so far
 * @param epoch passes over the training set completed so far
 * @param stepsPerEpoch updates in one epoch, rounded down
 * @param playing whether steps go on by themselves
 * @param changedAt the step at which α or the rate was first changed during this run
 * @param contenders in the scenario's order
 */
public record Snapshot(
    long run,
    Scenario scenario,
    Dataset data,
    PlaneWindow window,
    long step,
    long epoch,
    long stepsPerEpoch,
    boolean playing,
    OptionalLong changedAt,
    List<ContenderSnapshot> contenders) {

  /** Copies the list. */
  public Snapshot {
    contenders = List.copyOf(contenders);
  }
}
