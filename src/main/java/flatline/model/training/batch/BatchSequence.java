package flatline.model.training.batch;

import flatline.model.data.SlowStream;
import flatline.model.network.Minibatch;
import flatline.model.scenario.Order;
import flatline.model.scenario.Setup;

/** Moves a {@link Minibatch} from step to step as a set-up's {@link Order} says. */
public interface BatchSequence {

  /** The sequence of a set-up, before its first step. */
  static BatchSequence of(Setup setup) {
    if (setup.data().streams()) {
      return new StreamBatches(new SlowStream(setup.seed()));
    }
    int samples = setup.samples();
    int size = setup.training().batchSize();
    return switch (setup.order()) {
      case Order.Shuffled() -> new ShuffledBatches(samples, size, setup.seed());
      case Order.Fixed() -> new FixedBatches(samples, size);
      case Order.Recorded recorded -> new RecordedBatches(samples, recorded.batches());
    };
  }

  /**
   * Where a sequence stands between two steps.
   *
   * @param epoch epochs completed
   * @param place minibatches shown in this epoch; of recorded ones, in all
   * @param size samples in this epoch's minibatches
   * @param nextSize samples in the next epoch's
   * @param left samples left over by the epoch before
   */
  record Position(long epoch, int place, int size, int nextSize, int left) {}

  /**
   * An equal sequence before its first step. What this one has drawn is not drawn again: of a
   * million samples that would take longer than a picture may.
   */
  BatchSequence anew();

  /** Shows the next minibatch; allocates nothing while the size stays. */
  void showNext(Minibatch batch);

  /** Where it stands. */
  Position position();

  /** Goes on from a position that this or an equal sequence had. */
  void restore(Position position);

  /** Sets the size of the minibatches from the next epoch on. */
  void resize(int size);

  /** Updates in the current epoch, at least 1. */
  int stepsPerEpoch();

  /** Whether there is nothing more to show. */
  default boolean isAtEnd() {
    return false;
  }
}
