package flatline.model.scenario;

import java.util.List;

/** The order in which samples meet the networks. */
public sealed interface Order {

  /** A fresh permutation each epoch, an incomplete last minibatch left out. */
  record Shuffled() implements Order {}

  /** The given order in every epoch; samples left over join the next epoch's first minibatch. */
  record Fixed() implements Order {}

  /**
   * Minibatches written out, one per step; makes a run replayable without our random numbers.
   *
   * @param batches sample indices, 0-based, per step; none empty
   */
  record Recorded(List<List<Integer>> batches) implements Order {

    /**
     * @throws IllegalArgumentException if a minibatch is empty
     */
    public Recorded {
      batches = batches.stream().map(List::copyOf).toList();
      if (batches.stream().anyMatch(List::isEmpty)) {
        throw new IllegalArgumentException("a minibatch needs at least one sample");
      }
    }
  }
}
