package flatline.model.training;

import java.util.ArrayList;
import java.util.List;

/**
 * Checkpoints of a run at steps 0, stride, 2·stride, …: a bounded number of them, of which every
 * other one is dropped, and the stride doubled, when they are full.
 */
final class CheckpointStore {

  private static final int MOST = 2048;
  private static final int FEWEST = 64;

  /** Bytes of weights that a run's checkpoints may take. */
  private static final long BUDGET = 32L << 20;

  private final int capacity;
  private final List<Checkpoint> checkpoints;
  private long stride;

  /**
   * An empty store.
   *
   * @param parameters how many numbers one checkpoint holds
   */
  CheckpointStore(long parameters) {
    long affordable = BUDGET / (Double.BYTES * Math.max(1, parameters));
    capacity = (int) Long.highestOneBit(Math.clamp(affordable, FEWEST, MOST));
    checkpoints = new ArrayList<>();
    stride = 1;
  }

  /** Those of another store that come before a step. */
  CheckpointStore(CheckpointStore other, long end) {
    capacity = other.capacity;
    stride = other.stride;
    checkpoints =
        new ArrayList<>(
            other.checkpoints.stream().filter(checkpoint -> checkpoint.step() < end).toList());
  }

  /** Whether a step's state is wanted; asked for each new step in turn. */
  boolean wants(long step) {
    return step == checkpoints.size() * stride;
  }

  /** Adds the state of a step that {@link #wants} it. */
  void add(Checkpoint checkpoint) {
    if (checkpoints.size() == capacity) {
      thin();
    }
    checkpoints.add(checkpoint);
  }

  private void thin() {
    for (int i = 1; i < capacity / 2; i++) {
      checkpoints.set(i, checkpoints.get(2 * i));
    }
    checkpoints.subList(capacity / 2, capacity).clear();
    stride *= 2;
  }

  /** The last one at or before a step; step 0 is always there once it was added. */
  Checkpoint before(long step) {
    return checkpoints.get((int) Math.min(step / stride, checkpoints.size() - 1));
  }

  /** Whether there is none. */
  boolean isEmpty() {
    return checkpoints.isEmpty();
  }

  /** All of them, oldest first. */
  List<Checkpoint> all() {
    return List.copyOf(checkpoints);
  }
}
