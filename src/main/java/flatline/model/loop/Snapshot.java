package flatline.model.loop;

import flatline.model.activation.Activation;
import flatline.model.data.Dataset;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.training.Curve;
import java.util.List;
import java.util.OptionalLong;

/**
 * Everything the screen shows of a run at one step; immutable.
 *
 * @param at which step of which run it is: a snapshot of another run is to be dropped
 * @param heard how many commands that act were carried out so far, or superseded by such
 * @param scenario what is being trained, with the interventions made so far on this branch
 * @param data the training set, normalized; the same object throughout a run, or a stream's task
 * @param test the samples kept back, normalized; none if all are trained on; the same object, too
 * @param window the piece of the plane that surfaces and tiles cover
 * @param head the last step that was ever made on this branch
 * @param epoch passes over the training set completed so far; of a stream, tasks
 * @param stepsPerEpoch updates in the current epoch, rounded down
 * @param rate the learning rate in force
 * @param playing whether steps go on by themselves
 * @param contenders in the scenario's order
 * @param branches other futures that are kept, oldest first
 */
public record Snapshot(
    RunStep at,
    long heard,
    Scenario scenario,
    Dataset data,
    Dataset test,
    PlaneWindow window,
    long head,
    long epoch,
    long stepsPerEpoch,
    double rate,
    boolean playing,
    List<ContenderSnapshot> contenders,
    List<Branch> branches) {

  /**
   * A future that was left by a change at an earlier step.
   *
   * @param id by which commands name it
   * @param name for people; empty until somebody gives one
   * @param forkedAt the step at which it was left
   * @param head the last step made on it
   * @param curves each contender's run on it; without points where that is the same as on the one
   *     that is shown, and where it was left by taking back what was done on it
   */
  public record Branch(int id, String name, long forkedAt, long head, List<Curve> curves) {

    /** Copies the list. */
    public Branch {
      curves = List.copyOf(curves);
    }
  }

  /** Copies the lists. */
  public Snapshot {
    contenders = List.copyOf(contenders);
    branches = List.copyOf(branches);
  }

  /**
   * A run at a step, made at once and on the thread that asks.
   *
   * @param step 0 or more; where the run ends before, its end is shown
   */
  public static Snapshot of(Scenario scenario, long step) {
    var timelines = new OpenTimelines(scenario);
    timelines.timeline().goTo(step);
    return timelines.snapshot(0, 0, false);
  }

  /** The same with other pictures of its contenders. */
  Snapshot with(List<ContenderSnapshot> others, boolean nowPlaying) {
    return new Snapshot(
        at,
        heard,
        scenario,
        data,
        test,
        window,
        head,
        epoch,
        stepsPerEpoch,
        rate,
        nowPlaying,
        others,
        branches);
  }

  /** The number that the last restart or visit gave, 0 before the first. */
  public long run() {
    return at.run();
  }

  /** The step that is shown. */
  public long step() {
    return at.step();
  }

  /** The step at which the run was first changed while it was under way, if it was. */
  public OptionalLong changedAt() {
    return scenario.interventions().stream().mapToLong(Intervention::step).findFirst();
  }

  /**
   * Whether the run ends at this step: it is as long as the scenario says, or cannot be any longer.
   */
  public boolean isAtEnd() {
    return step() == scenario.setup().training().steps() || !canGoOn();
  }

  /** Whether there is a step to make: samples to make it with, and a contender still finite. */
  public boolean canGoOn() {
    boolean usedUp =
        scenario.setup().order() instanceof Order.Recorded recorded
            && step() >= recorded.batches().size();
    return !usedUp && contenders.stream().anyMatch(each -> each.divergence().isEmpty());
  }

  /** Whether samples come one by one, and are others from task to task. */
  public boolean streams() {
    return scenario.setup().data().streams();
  }

  /** In how many steps other samples come; empty where they stay. */
  public OptionalLong stepsToOtherSamples() {
    return streams()
        ? OptionalLong.of(stepsPerEpoch - step() % stepsPerEpoch)
        : OptionalLong.empty();
  }

  /** The contenders' activations as they are at this step. */
  public List<Activation> activations() {
    return contenders.stream().map(ContenderSnapshot::activation).toList();
  }
}
