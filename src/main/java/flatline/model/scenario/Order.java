package flatline.model.scenario;

import flatline.model.data.DataSource;
import flatline.model.rule.Refusal;
import flatline.model.rule.Whole;
import java.util.List;

/** The order in which samples meet the networks. */
public sealed interface Order {

  /**
   * Refuses a schedule that it cannot serve.
   *
   * @param samples how many there are
   * @throws Refusal if a minibatch would be larger than the data, or the minibatches do not suffice
   */
  default void check(Setup.Schedule training, int samples) {
    Refusal.unless(
        training.batchSize() <= samples,
        "batchSize",
        "be at most the number of training samples, " + samples,
        training.batchSize());
  }

  /** A fresh permutation each epoch, an incomplete last minibatch left out. */
  record Shuffled() implements Order {}

  /** The given order in every epoch; samples left over join the next epoch's first minibatch. */
  record Fixed() implements Order {}

  /**
   * Minibatches written out, one per step; makes a run replayable without our random numbers.
   * Walked through once, when they are made.
   */
  final class Recorded implements Order {

    /** The largest minibatch, as large as data can be: its gradients are kept in memory. */
    private static final long MOST = DataSource.Generated.SAMPLES.most();

    private final List<List<Integer>> batches;
    private final int hash;
    private final int largest;

    /**
     * Copies the lists.
     *
     * @param batches sample indices, 0-based, per step
     * @throws Refusal if there is none, one of them is empty or too large, or an index negative
     */
    public Recorded(List<List<Integer>> batches) {
      this.batches = batches.stream().map(List::copyOf).toList();
      Refusal.unless(!batches.isEmpty(), "batches", "have a minibatch for each step", "none");
      hash = this.batches.hashCode();
      int least = 0;
      int most = 0;
      for (int step = 0; step < batches.size(); step++) {
        List<Integer> batch = this.batches.get(step);
        Refusal.unless(
            !batch.isEmpty(), "batches[" + step + "]", "name at least one sample", "none");
        Refusal.unless(
            batch.size() <= MOST,
            "batches[" + step + "]",
            "name at most " + MOST + " samples",
            batch.size());
        for (int index : batch) {
          least = Math.min(least, index);
          most = Math.max(most, index);
        }
      }
      largest = most;
      if (least < 0) {
        check(Whole.INDICES);
      }
    }

    /** The samples of each step. */
    public List<List<Integer>> batches() {
      return batches;
    }

    @Override
    public void check(Setup.Schedule training, int samples) {
      Refusal.unless(
          training.steps() <= batches.size(),
          "steps",
          "be at most the number of batches, " + batches.size(),
          training.steps());
      if (largest >= samples) {
        check(new Whole(0, samples - 1));
      }
    }

    private void check(Whole indices) {
      for (int step = 0; step < batches.size(); step++) {
        List<Integer> batch = batches.get(step);
        for (int i = 0; i < batch.size(); i++) {
          indices.check("batches[" + step + "][" + i + "]", batch.get(i));
        }
      }
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Recorded that && hash == that.hash && batches.equals(that.batches));
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public String toString() {
      return batches.size() + " minibatches";
    }
  }
}
