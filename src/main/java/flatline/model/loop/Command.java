package flatline.model.loop;

import flatline.model.activation.Activation;
import flatline.model.scenario.Change;
import flatline.model.scenario.Scenario;
import flatline.model.training.Timeline;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the screen asks of a {@link TrainingLoop}. */
public sealed interface Command {

  /** Starts a scenario anew, paused unless {@code play}. */
  record Restart(Scenario scenario, boolean play) implements Command {}

  /** Goes on by itself. */
  record Play() implements Command {}

  /** Stops going on by itself. */
  record Pause() implements Command {}

  /**
   * Makes some steps and pauses.
   *
   * @param count at least 1
   */
  record Steps(long count) implements Command {}

  /** Goes on to the end of the current epoch and pauses. */
  record Epoch() implements Command {}

  /**
   * Sets the pace of playing.
   *
   * @param stepsPerSecond at least 1; infinite for as fast as it goes
   */
  record Speed(double stepsPerSecond) implements Command {}

  /** Changes the learning rate from the step that is shown on. */
  record Rate(double rate) implements Command {}

  /** Changes α of the Leaky ReLU contenders from the step that is shown on. */
  record Alpha(double alpha) implements Command {}

  /** Changes a contender's activation from the step that is shown on; from 0. */
  record SetActivation(int contender, Activation activation) implements Command {}

  /**
   * Changes the batch size from the next epoch on.
   *
   * @param size at least 1, at most the number of samples
   */
  record BatchSize(int size) implements Command {}

  /**
   * Shows a step, backwards or forwards, and pauses.
   *
   * @param step 0 or more; beyond the head the steps are made first
   */
  record GoTo(long step) implements Command {}

  /** Makes changes at the step that is shown; the future that was known stays as a branch. */
  record Intervene(List<Change> changes) implements Command {

    /** Copies the list. */
    public Intervene {
      changes = List.copyOf(changes);
    }
  }

  /**
   * Shows a scenario at a step, paused, sharing with the present run what the two have in common:
   * for undo and redo. Counts as a restart in {@link Snapshot#run()}.
   *
   * @param step 0 or more
   */
  record Visit(Scenario scenario, long step) implements Command {}

  /**
   * Makes a branch the one that is shown, at the step that is shown if the branch goes so far.
   *
   * @param id as in {@link Snapshot#branches()}
   */
  record SwitchTo(int id) implements Command {}

  /** Gives a branch another name. */
  record Rename(int id, String name) implements Command {}

  /** Forgets a branch that is not shown. */
  record Drop(int id) implements Command {}

  /**
   * Asks something of the timeline that is shown, between two steps.
   *
   * @param question computes the answer on the training thread; may not move the timeline
   * @param answer takes it there; puts it into a mailbox, as a rule
   */
  record Ask<T>(Function<Timeline, T> question, Consumer<T> answer) implements Command {

    void put(Timeline timeline) {
      answer.accept(question.apply(timeline));
    }
  }
}
