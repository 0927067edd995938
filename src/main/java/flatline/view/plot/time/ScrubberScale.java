package flatline.view.plot.time;

/**
 * Where steps lie along the scrubber.
 *
 * @param left the x of step 0, in pixels
 * @param right the x of the last step
 * @param end the last step of the scale, at least 1
 */
public record ScrubberScale(double left, double right, long end) {

  /** The pixel of a step. */
  public double x(long step) {
    return left + (right - left) * Math.clamp((double) step / end, 0, 1);
  }

  /** The step at a pixel, the nearest end beyond them. */
  public long step(double x) {
    double share = right > left ? Math.clamp((x - left) / (right - left), 0, 1) : 0;
    return Math.round(share * end);
  }

  /** How many steps so many pixels are, at least 1. */
  public long steps(double pixels) {
    return Math.max(1, Math.round(pixels / Math.max(1, right - left) * end));
  }
}
