package flatline.model.loop;

import flatline.model.scenario.Change;
import flatline.model.scenario.Scenario;
import flatline.model.training.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What the screen asks of a {@link TrainingLoop}. */
public sealed interface Command {

  /**
   * Starts a scenario anew, paused unless {@code play}.
   *
   * @param run a new number, which {@link Snapshot#run()} gives back from now on
   */
  record Restart(long run, Scenario scenario, boolean play) implements Command {}

  /** Goes on by itself, up to the scenario's end; from there or a later step, until a pause. */
  record Play() implements Command {}

  /**
   * Goes on by itself up to a step, steps that were asked for being made first; from there or a
   * later one as {@link Play} does.
   *
   * @param step beyond the scenario's end the run pauses there first
   */
  record PlayTo(long step) implements Command {}

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
  record Speed(double stepsPerSecond) implements Command {

    @Override
    public boolean supersedes(Command older) {
      return older instanceof Speed;
    }
  }

  /**
   * Shows a step, backwards or forwards, and pauses.
   *
   * @param step 0 or more; beyond the head the steps are made first
   */
  record GoTo(long step) implements Command {

    @Override
    public boolean supersedes(Command older) {
      return older instanceof GoTo;
    }
  }

  /**
   * Makes changes at the step that is shown; the future that was known stays as a branch.
   *
   * @param changes in the order in which they are made
   */
  record Make(List<Change> changes) implements Command {

    /** Copies the list. */
    public Make {
      changes = List.copyOf(changes);
    }

    /** Makes changes in the order in which they are given. */
    public Make(Change... changes) {
      this(List.of(changes));
    }

    @Override
    public boolean supersedes(Command older) {
      return older instanceof Make make && supersedesAll(make.changes);
    }

    private boolean supersedesAll(List<Change> older) {
      return older.stream().allMatch(each -> changes.stream().anyMatch(it -> it.supersedes(each)));
    }
  }

  /**
   * Shows a scenario at a step, paused, sharing with the present run what the two have in common:
   * for undo and redo.
   *
   * @param run a new number, which {@link Snapshot#run()} gives back from now on
   * @param step 0 or more
   */
  record Visit(long run, Scenario scenario, long step) implements Command {}

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

  /** Brings the branch back that was forgotten last, unless another run was begun since. */
  record Recall(int id) implements Command {}

  /**
   * Asks something of the timeline that is shown, between two steps.
   *
   * @param question computes the answer on the training thread; may not move the timeline
   * @param answer takes it there; puts it into a mailbox, as a rule
   */
  record Ask<T>(Search<T> question, Consumer<Answer<T>> answer) implements Command {

    /**
     * @param heard how many commands that act came before it
     * @param enough whether somebody waits for it to end
     */
    void put(Timeline timeline, RunStep at, long heard, BooleanSupplier enough) {
      Optional<T> found = Optional.empty();
      boolean[] hurried = new boolean[1];
      try {
        found = question.answer(timeline, () -> hurried[0] = enough.getAsBoolean());
      } finally {
        // Whoever waits for the answer must not wait for ever.
        answer.accept(new Answer<>(at, heard, found, hurried[0] && found.isEmpty()));
      }
    }
  }

  /** The search for an answer in a timeline. */
  interface Search<T> {

    /**
     * Makes it, on the training thread.
     *
     * @param enough whether somebody waits for that to end, so that it is better given up; to be
     *     asked now and then by what takes long
     */
    Optional<T> answer(Timeline timeline, BooleanSupplier enough);
  }

  /** Whether it does something, so that a snapshot follows it; a question does not. */
  default boolean acts() {
    return !(this instanceof Ask<?>);
  }

  /**
   * Whether a command that still waits to be carried out need not be once this one follows it, as
   * while a slider is dragged.
   */
  default boolean supersedes(Command older) {
    return false;
  }

  /**
   * Whether steps go on by themselves once this command is carried out.
   *
   * @param playing whether they do before
   */
  default boolean leavesPlaying(boolean playing) {
    return switch (this) {
      case Play _, PlayTo _ -> true;
      case Restart restart -> restart.play();
      case Pause _, Steps _, Epoch _, GoTo _, Visit _ -> false;
      case Speed _, Make _, SwitchTo _, Rename _, Drop _, Recall _, Ask<?> _ -> playing;
    };
  }
}
