package flatline.model.training;

/**
 * What a contender's run looked like: loss and silent units at steps 0, stride, 2·stride, …;
 * immutable. The stride is a power of two that grows with the run, so that the length is bounded.
 */
public final class Curve {

  /** Without points. */
  public static final Curve EMPTY = new Curve(1, new double[0], new int[0]);

  private final long stride;
  private final double[] loss;
  private final int[] silent;

  /**
   * Takes over the arrays.
   *
   * @param stride steps between two points
   * @param loss mean training loss at each point
   * @param silent dead or inactive units at each point, as many
   */
  Curve(long stride, double[] loss, int[] silent) {
    this.stride = stride;
    this.loss = loss;
    this.silent = silent;
  }

  /** The number of points. */
  public int size() {
    return loss.length;
  }

  /** The step at which a point was recorded: every stride has one. */
  public long step(int point) {
    return stride * point;
  }

  /** The mean training loss at a point. */
  public double loss(int point) {
    return loss[point];
  }

  /** The number of units with z ≤ 0 on all samples at a point, dead or inactive. */
  public int silent(int point) {
    return silent[point];
  }
}
