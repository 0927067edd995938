package flatline.model.training;

/**
 * Collects a {@link Curve} of bounded length: when it is full, every other point is dropped, but
 * not the lowest and the highest that were seen there.
 */
final class CurveRecorder {

  /** The most points that are kept. */
  static final int CAPACITY = 2048;

  private final Trace loss;
  private final Trace silent;
  private long stride = 1;

  CurveRecorder() {
    loss = new Trace(CAPACITY);
    silent = new Trace(CAPACITY);
  }

  /** The points of another recorder up to a step. */
  CurveRecorder(CurveRecorder other, long lastStep) {
    stride = other.stride;
    int size = (int) Math.min(other.loss.size(), lastStep / stride + 1);
    loss = other.loss.first(size, CAPACITY);
    silent = other.silent.first(size, CAPACITY);
    if (size > 0 && size * stride - 1 > lastStep) {
      loss.forgetAfterLast();
      silent.forgetAfterLast();
    }
  }

  /** Whether a step's figures are wanted; asked for each step in turn, answered without them. */
  boolean wants(long step) {
    return step == loss.size() * stride;
  }

  /** Adds the figures of a step that {@link #wants} them. */
  void add(double lossNow, int silentNow) {
    if (loss.size() == CAPACITY) {
      loss.thin();
      silent.thin();
      stride *= 2;
    }
    loss.add(lossNow);
    silent.add(silentNow);
  }

  /** Adds what costs nothing to know of a step between two points. */
  void pass(int silentNow) {
    silent.widen(silentNow);
  }

  /** The points so far; a copy. */
  Curve curve() {
    int size = loss.size();
    return new Curve(stride, loss.first(size, size), silent.first(size, size));
  }
}
