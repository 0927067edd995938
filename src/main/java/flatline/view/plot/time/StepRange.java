package flatline.view.plot.time;

/**
 * The steps along an axis.
 *
 * @param from the first one
 * @param to the last one, later than the first
 */
public record StepRange(long from, long to) {

  /** Whether a step is among them. */
  public boolean holds(long step) {
    return step >= from && step <= to;
  }
}
