package flatline.model.training;

import flatline.model.scenario.Setup;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Collects a {@link Curve} of bounded length: when it is full, every other point is dropped, but
 * not the lowest and the highest that were seen there.
 */
final class CurveRecorder {

  /** The most points that are kept. */
  static final int CAPACITY = 2048;

  /** More samples than these are not looked at after every step. */
  static final int FEW = 20_000;

  /** How often all samples may be looked at in an epoch, about. */
  private static final long LOOK = 32;

  private final Trace loss;
  private final Trace silent;
  private @Nullable Trace test;
  private long stride;

  /** Points at every step, until there are too many. */
  CurveRecorder() {
    this(1);
  }

  /**
   * @param stride steps between two points at first, a power of two
   */
  CurveRecorder(long stride) {
    this.stride = stride;
    loss = new Trace(CAPACITY);
    silent = new Trace(CAPACITY);
  }

  /** As {@link #stride(int, int)}, of a set-up. */
  static long stride(Setup setup) {
    return stride(setup.samples(), setup.training().batchSize());
  }

  /**
   * Steps between two points of a run on so many samples that to look at all of them after each
   * step would be all that is done: that takes as long, about, as the steps between take then.
   *
   * @param samples in the training set
   * @param batchSize samples in a minibatch
   */
  static long stride(int samples, int batchSize) {
    long steps = samples <= FEW ? 1 : samples / (LOOK * batchSize);
    return Long.highestOneBit(Math.max(1, steps));
  }

  /** The points of another recorder up to a step. */
  CurveRecorder(CurveRecorder other, long lastStep) {
    stride = other.stride;
    int size = (int) Math.min(other.loss.size(), lastStep / stride + 1);
    loss = other.loss.first(size, CAPACITY);
    silent = other.silent.first(size, CAPACITY);
    test = other.test == null ? null : other.test.first(size, CAPACITY);
    if (size > 0 && size * stride - 1 > lastStep) {
      loss.forgetAfterLast();
      silent.forgetAfterLast();
      if (test != null) {
        test.forgetAfterLast();
      }
    }
  }

  /** Whether a step's figures are wanted; asked for each step in turn, answered without them. */
  boolean wants(long step) {
    return step == loss.size() * stride;
  }

  /**
   * Adds the figures of a step that {@link #wants} them.
   *
   * @param testNow the loss over the samples kept back; given for every step or for none
   */
  void add(double lossNow, int silentNow, OptionalDouble testNow) {
    if (loss.size() == CAPACITY) {
      loss.thin();
      silent.thin();
      if (test != null) {
        test.thin();
      }
      stride *= 2;
    }
    loss.add(lossNow);
    silent.add(silentNow);
    testNow.ifPresent(this::addTest);
  }

  private void addTest(double lossNow) {
    if (test == null) {
      test = new Trace(CAPACITY);
    }
    test.add(lossNow);
  }

  /** Adds what costs nothing to know of a step between two points. */
  void pass(int silentNow) {
    silent.widen(silentNow);
  }

  /** The points so far; a copy. */
  Curve curve() {
    int size = loss.size();
    return new Curve(
        stride,
        loss.first(size, size),
        silent.first(size, size),
        test == null ? null : test.first(size, size));
  }
}
