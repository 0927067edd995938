package flatline.model.training.batch;

import flatline.model.network.Minibatch;
import flatline.model.random.RandomStream;

/** A fresh permutation each epoch, keyed by the epoch so that a jump needs no replay. */
final class ShuffledBatches implements BatchSequence {

  private static final long NO_EPOCH = -1;

  private final long seed;
  private final RandomStream random;
  private final int[] order;
  private final Position start;
  private long permuted = NO_EPOCH;
  private long epoch;
  private int place;
  private int size;
  private int nextSize;

  ShuffledBatches(int samples, int size, long seed) {
    this.seed = seed;
    random = new RandomStream(seed, "order");
    order = new int[samples];
    start = new Position(0, 0, size, size, 0);
    restore(start);
  }

  private ShuffledBatches(ShuffledBatches other) {
    seed = other.seed;
    random = new RandomStream(seed, "order");
    order = other.order.clone();
    permuted = other.permuted;
    start = other.start;
    restore(start);
  }

  @Override
  public BatchSequence anew() {
    return new ShuffledBatches(this);
  }

  @Override
  public void showNext(Minibatch batch) {
    if (place == 0) {
      size = nextSize;
      permute();
    }
    batch.show(order, place * size, size);
    if (++place == stepsPerEpoch()) {
      place = 0;
      epoch++;
    }
  }

  private void permute() {
    if (permuted != epoch) {
      random.key(epoch);
      random.permute(order);
      permuted = epoch;
    }
  }

  @Override
  public Position position() {
    return new Position(epoch, place, size, nextSize, 0);
  }

  @Override
  public void restore(Position position) {
    epoch = position.epoch();
    place = position.place();
    size = position.size();
    nextSize = position.nextSize();
    if (place > 0) {
      permute();
    }
  }

  @Override
  public void resize(int newSize) {
    nextSize = newSize;
  }

  @Override
  public int stepsPerEpoch() {
    return order.length / (place == 0 ? nextSize : size);
  }
}
