package flatline.model.training;

import org.jspecify.annotations.Nullable;

/**
 * What a contender's run looked like: losses and silent units at steps 0, stride, 2·stride, …;
 * immutable. The stride is a power of two that grows with the run, so that the length is bounded.
 */
public final class Curve {

  /** Without points. */
  public static final Curve EMPTY = new Curve(1, new Trace(0), new Trace(0), null);

  private final long stride;
  private final Trace loss;
  private final Trace silent;
  private final @Nullable Trace test;

  /**
   * Takes over the traces.
   *
   * @param stride steps between two points
   * @param loss mean training loss at each point
   * @param silent dead or inactive units at each point, as many
   * @param test mean loss over the samples kept back, as many; null if none were
   */
  Curve(long stride, Trace loss, Trace silent, @Nullable Trace test) {
    this.stride = stride;
    this.loss = loss;
    this.silent = silent;
    this.test = test;
  }

  /** The steps from one point to the next. */
  public long stride() {
    return stride;
  }

  /** The number of points. */
  public int size() {
    return loss.size();
  }

  /** The step at which a point was recorded: every stride has one. */
  public long step(int point) {
    return stride * point;
  }

  /** The mean training loss at a point. */
  public double loss(int point) {
    return loss.at(point);
  }

  /** Whether samples were kept back, so that there is a loss over them. */
  public boolean hasTest() {
    return test != null;
  }

  /** The mean loss over the samples kept back at a point; NaN if none were. */
  public double testLoss(int point) {
    return test == null ? Double.NaN : test.at(point);
  }

  /** The lowest test loss that was seen from a point on to before the next. */
  public double lowestTestLoss(int point) {
    return test == null ? Double.NaN : test.low(point);
  }

  /** The highest test loss that was seen from a point on to before the next. */
  public double highestTestLoss(int point) {
    return test == null ? Double.NaN : test.high(point);
  }

  /** The number of units with z ≤ 0 on all samples at a point, dead or inactive. */
  public int silent(int point) {
    return (int) silent.at(point);
  }

  /** The lowest loss that was seen from a point on to before the next; not every step is. */
  public double lowestLoss(int point) {
    return loss.low(point);
  }

  /** The highest loss that was seen from a point on to before the next; not every step is. */
  public double highestLoss(int point) {
    return loss.high(point);
  }

  /** The fewest silent units of all steps from a point on to before the next. */
  public int fewestSilent(int point) {
    return (int) silent.low(point);
  }

  /** The most silent units of all steps from a point on to before the next. */
  public int mostSilent(int point) {
    return (int) silent.high(point);
  }
}
