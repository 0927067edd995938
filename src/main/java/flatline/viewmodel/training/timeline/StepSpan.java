package flatline.viewmodel.training.timeline;

/**
 * A part of a run.
 *
 * @param from its first step
 * @param to its last step, later than the first
 */
public record StepSpan(long from, long to) {

  /** How many steps it is long. */
  public long length() {
    return to - from;
  }

  /** Whether a step lies in it. */
  public boolean holds(long step) {
    return step >= from && step <= to;
  }

  /** As long a part that lies somewhere else, within a whole that begins at step 0. */
  StepSpan at(long start, long whole) {
    long first = Math.clamp(start, 0, whole - length());
    return new StepSpan(first, first + length());
  }
}
