package flatline.model.training;

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

  /** Changes the learning rate from the next step on. */
  record Rate(double rate) implements Command {}

  /** Changes α of the contenders that have one and are Leaky ReLUs, from the next step on. */
  record Alpha(double alpha) implements Command {}
}
