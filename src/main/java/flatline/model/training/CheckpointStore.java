package flatline.model.training;

import flatline.model.network.Shape;
import flatline.model.optimizer.StepRule;
import flatline.model.scenario.Setup;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Checkpoints of a run at steps 0, stride, 2·stride, …: a bounded number of them, of which every
 * other one is dropped, and the stride doubled, when they are full. The last two of a fixed
 * interval are kept besides, so that a change at the head of a long run, where the stride is that
 * of hours, needs not train for seconds again.
 */
final class CheckpointStore {

  private static final int MOST = 2048;
  private static final int FEWEST = 64;

  /** Bytes of weights that a run's checkpoints may take. */
  private static final long BUDGET = 32L << 20;

  /** Multiplications that lie between two recent checkpoints, about. */
  private static final long RECENT_WORK = 1 << 17;

  private static final int RECENT = 2;

  private final int capacity;
  private final int interval;
  private final List<Checkpoint> checkpoints;
  private final Deque<Checkpoint> recent = new ArrayDeque<>();
  private long stride;

  /**
   * An empty store.
   *
   * @param parameters how many numbers one checkpoint holds
   */
  CheckpointStore(long parameters) {
    long affordable = BUDGET / (Double.BYTES * Math.max(1, parameters));
    capacity = (int) Long.highestOneBit(Math.clamp(affordable, FEWEST, MOST));
    interval = (int) Long.highestOneBit(Math.clamp(RECENT_WORK / Math.max(1, parameters), 1, 4096));
    checkpoints = new ArrayList<>();
    stride = 1;
  }

  /** An empty store for networks with what their optimizers remember of each number. */
  static CheckpointStore of(Setup setup) {
    return new CheckpointStore(
        IntStream.range(0, setup.entrants().size())
            .mapToLong(each -> numbers(setup.shape(), setup.rule(each)))
            .sum());
  }

  private static long numbers(Shape shape, StepRule rule) {
    long learned = shape.parameters() + (long) shape.hiddenUnits() * rule.learned().numbers();
    return learned * (1 + rule.optimizer().memories());
  }

  /** Those of another store that come before a step. */
  CheckpointStore(CheckpointStore other, long end) {
    capacity = other.capacity;
    interval = other.interval;
    stride = other.stride;
    checkpoints =
        new ArrayList<>(
            other.checkpoints.stream().filter(checkpoint -> checkpoint.step() < end).toList());
    other.recent.stream().filter(checkpoint -> checkpoint.step() < end).forEach(recent::add);
  }

  /** Whether a step's state is wanted; asked for each new step in turn. */
  boolean wants(long step) {
    return isOnStride(step) || step % interval == 0;
  }

  private boolean isOnStride(long step) {
    return step == checkpoints.size() * stride;
  }

  /** Adds the state of a step that {@link #wants} it. */
  void add(Checkpoint checkpoint) {
    if (isOnStride(checkpoint.step())) {
      if (checkpoints.size() == capacity) {
        thin();
      }
      checkpoints.add(checkpoint);
    } else {
      recent.addFirst(checkpoint);
      if (recent.size() > RECENT) {
        recent.removeLast();
      }
    }
  }

  /** Lets go of some until there are no more than one in {@code share} of those it may have. */
  void thinTo(int share) {
    while (checkpoints.size() > capacity / share) {
      thin();
    }
  }

  private void thin() {
    int kept = (checkpoints.size() + 1) / 2;
    for (int i = 1; i < kept; i++) {
      checkpoints.set(i, checkpoints.get(2 * i));
    }
    checkpoints.subList(kept, checkpoints.size()).clear();
    stride *= 2;
  }

  /** The last one at or before a step; step 0 is always there once it was added. */
  Checkpoint before(long step) {
    Checkpoint kept = checkpoints.get((int) Math.min(step / stride, checkpoints.size() - 1));
    for (Checkpoint each : recent) {
      if (each.step() <= step && each.step() > kept.step()) {
        return each;
      }
    }
    return kept;
  }

  /** Whether there is none. */
  boolean isEmpty() {
    return checkpoints.isEmpty();
  }

  /** Those on the stride, oldest first. */
  List<Checkpoint> all() {
    return List.copyOf(checkpoints);
  }
}
