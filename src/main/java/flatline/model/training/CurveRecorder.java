package flatline.model.training;

import java.util.Arrays;

/** Collects a {@link Curve} of bounded length: when it is full, every other point is dropped. */
final class CurveRecorder {

  /** The most points that are kept. */
  static final int CAPACITY = 2048;

  private final double[] loss = new double[CAPACITY];
  private final int[] silent = new int[CAPACITY];
  private long stride = 1;
  private int size;

  CurveRecorder() {}

  /** The points of another recorder up to a step. */
  CurveRecorder(CurveRecorder other, long lastStep) {
    stride = other.stride;
    size = (int) Math.min(other.size, lastStep / stride + 1);
    System.arraycopy(other.loss, 0, loss, 0, size);
    System.arraycopy(other.silent, 0, silent, 0, size);
  }

  /** Whether a step's figures are wanted; asked for each step in turn, answered without them. */
  boolean wants(long step) {
    return step == size * stride;
  }

  /** Adds the figures of a step that {@link #wants} them. */
  void add(double lossNow, int silentNow) {
    if (size == CAPACITY) {
      thin();
    }
    loss[size] = lossNow;
    silent[size] = silentNow;
    size++;
  }

  private void thin() {
    size = CAPACITY / 2;
    for (int i = 0; i < size; i++) {
      loss[i] = loss[2 * i];
      silent[i] = silent[2 * i];
    }
    stride *= 2;
  }

  /** The points so far; a copy. */
  Curve curve() {
    return new Curve(stride, Arrays.copyOf(loss, size), Arrays.copyOf(silent, size));
  }
}
