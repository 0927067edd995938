package flatline.model.scenario;

/**
 * A change that somebody made to a run.
 *
 * @param step the step at which it is made, from 0: after the update that leads there and before
 *     the next one, so that the state at this step shows it
 * @param change what is done
 */
public record Intervention(long step, Change change) {

  /**
   * @throws IllegalArgumentException if the step is negative
   */
  public Intervention {
    if (step < 0) {
      throw new IllegalArgumentException("step must be 0 or more, got " + step);
    }
  }
}
