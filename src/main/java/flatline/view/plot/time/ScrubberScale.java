package flatline.view.plot.time;

/**
 * Where steps lie along the scrubber.
 *
 * @param left the x of the first step, in pixels
 * @param right the x of the last step
 * @param from the first step that is seen
 * @param to the last step that is seen, later than the first
 */
public record ScrubberScale(double left, double right, long from, long to) {

  /** The pixel of a step; of one that is not seen, of the nearest that is. */
  public double x(long step) {
    return left + (right - left) * Math.clamp((double) (step - from) / (to - from), 0, 1);
  }

  /** The step at a pixel, the nearest end beyond them. */
  public long step(double x) {
    double share = right > left ? Math.clamp((x - left) / (right - left), 0, 1) : 0;
    return from + Math.round(share * (to - from));
  }

  /** Whether a step is seen. */
  public boolean holds(long step) {
    return step >= from && step <= to;
  }
}
