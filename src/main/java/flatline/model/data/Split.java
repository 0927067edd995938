package flatline.model.data;

import flatline.model.random.RandomStream;
import flatline.model.rule.Real;
import flatline.model.rule.Refusal;

/**
 * Which samples networks learn from; the others are looked at alone, to see what was learned.
 *
 * @param train the share that is trained on, above 0 to 1: the first ⌊n · train⌋ samples
 */
public record Split(double train) {

  /** Shares. */
  public static final Real SHARES = new Real(Double.MIN_VALUE, 1, "be a number above 0, at most 1");

  /** All samples are trained on. */
  public static final Split NONE = new Split(1);

  /**
   * @throws Refusal if the share is outside its limits
   */
  public Split {
    SHARES.check("train", train);
  }

  /**
   * The split that trains on so many samples.
   *
   * @param training at least 1
   * @param samples at least as many
   */
  public static Split of(int training, int samples) {
    double share = (double) training / samples;
    // Rounded down, the product may fall short of the whole number.
    return new Split((int) (samples * share) < training ? Math.nextUp(share) : share);
  }

  /** How many of so many samples are trained on. */
  public int training(int samples) {
    return (int) Math.floor(samples * train);
  }

  /** Whether none is left to test on. */
  public boolean isNone() {
    return train == 1;
  }

  /**
   * Refuses to leave nothing to learn from.
   *
   * @throws Refusal if it would
   */
  public void check(int samples) {
    Refusal.unless(
        training(samples) > 0,
        "split.train",
        "leave at least one of the " + samples + " samples to train on",
        Real.text(train));
  }

  /** The samples to train on. */
  public Dataset training(Dataset all) {
    return all.part(0, training(all.size()));
  }

  /** The samples to test on; there may be none. */
  public Dataset test(Dataset all) {
    return all.part(training(all.size()), all.size());
  }

  /**
   * Generated samples as they are split: in the order of one permutation (Fisher–Yates) of the
   * seed's split stream, as they come where nothing is split. Points keep their order.
   */
  public Dataset shuffled(Dataset all, DataSource from, long seed) {
    if (isNone() || from instanceof DataSource.Points) {
      return all;
    }
    int[] order = new int[all.size()];
    new RandomStream(seed, "split").permute(order);
    return all.in(order);
  }
}
