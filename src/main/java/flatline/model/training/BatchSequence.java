package flatline.model.training;

import flatline.model.network.Minibatch;
import flatline.model.random.RandomStream;
import java.util.List;

/** Moves a {@link Minibatch} from step to step as a scenario's {@link Order} says. */
interface BatchSequence {

  /** The sequence of a scenario, before its first step. */
  static BatchSequence of(Scenario scenario) {
    int samples = scenario.data().size();
    int size = scenario.training().batchSize();
    return switch (scenario.order()) {
      case Order.Shuffled() -> new Shuffled(samples, size, scenario.seed());
      case Order.Fixed() -> new Fixed(samples, size);
      case Order.Recorded(List<List<Integer>> batches) -> new Recorded(samples, batches);
    };
  }

  /**
   * Shows the minibatch of a step; allocates nothing.
   *
   * @param step from 0, one after the other
   */
  void show(Minibatch batch, long step);

  /** Passes over the training set completed after that many steps, the last ones shown. */
  long epoch(long steps);

  /** Updates in one epoch, rounded down, at least 1. */
  long stepsPerEpoch();

  /** The number of steps after which there is nothing more to show. */
  default long length() {
    return Long.MAX_VALUE;
  }

  /** A fresh permutation each epoch, keyed by the epoch so that a jump needs no replay. */
  final class Shuffled implements BatchSequence {

    private final RandomStream random;
    private final int[] order;
    private final int size;

    Shuffled(int samples, int size, long seed) {
      random = new RandomStream(seed, "order");
      order = new int[samples];
      this.size = size;
    }

    @Override
    public void show(Minibatch batch, long step) {
      long place = step % stepsPerEpoch();
      if (place == 0) {
        random.key(epoch(step));
        random.permute(order);
      }
      batch.show(order, (int) place * size, size);
    }

    @Override
    public long epoch(long steps) {
      return steps / stepsPerEpoch();
    }

    @Override
    public long stepsPerEpoch() {
      return order.length / size;
    }
  }

  /** The given order; what an epoch leaves over stands before the next one's first minibatch. */
  final class Fixed implements BatchSequence {

    private final int[] order;
    private final int[] joined;
    private final int size;

    Fixed(int samples, int size) {
      this.size = size;
      order = new int[samples];
      for (int i = 0; i < samples; i++) {
        order[i] = i;
      }
      int left = samples % size;
      joined = new int[left + size];
      System.arraycopy(order, samples - left, joined, 0, left);
      System.arraycopy(order, 0, joined, left, size);
    }

    @Override
    public void show(Minibatch batch, long step) {
      int place = (int) (step % stepsPerEpoch());
      if (place == 0 && step > 0) {
        batch.show(joined, 0, joined.length);
      } else {
        batch.show(order, place * size, size);
      }
    }

    @Override
    public long epoch(long steps) {
      return steps / stepsPerEpoch();
    }

    @Override
    public long stepsPerEpoch() {
      return order.length / size;
    }
  }

  /** Minibatches written out. */
  final class Recorded implements BatchSequence {

    private final int[][] batches;
    private final long[] used;
    private final int samples;

    Recorded(int samples, List<List<Integer>> batches) {
      this.samples = samples;
      this.batches = new int[batches.size()][];
      used = new long[batches.size() + 1];
      for (int i = 0; i < this.batches.length; i++) {
        this.batches[i] = batches.get(i).stream().mapToInt(Integer::intValue).toArray();
        used[i + 1] = used[i] + this.batches[i].length;
      }
    }

    @Override
    public void show(Minibatch batch, long step) {
      int[] indices = batches[Math.toIntExact(step)];
      batch.show(indices, 0, indices.length);
    }

    @Override
    public long epoch(long steps) {
      return used[Math.toIntExact(steps)] / samples;
    }

    @Override
    public long stepsPerEpoch() {
      return Math.max(1, samples / batches[0].length);
    }

    @Override
    public long length() {
      return batches.length;
    }
  }
}
