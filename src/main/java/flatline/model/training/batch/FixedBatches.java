package flatline.model.training.batch;

import flatline.model.network.Minibatch;

/** The given order; what an epoch leaves over stands before the next one's first minibatch. */
final class FixedBatches implements BatchSequence {

  private final int[] order;
  private final Position start;
  private int[] joined = {};
  private long epoch;
  private int place;
  private int size;
  private int nextSize;
  private int left;

  FixedBatches(int samples, int size) {
    order = new int[samples];
    for (int i = 0; i < samples; i++) {
      order[i] = i;
    }
    start = new Position(0, 0, size, size, 0);
    restore(start);
  }

  private FixedBatches(FixedBatches other) {
    order = other.order;
    start = other.start;
    restore(start);
  }

  @Override
  public BatchSequence anew() {
    return new FixedBatches(this);
  }

  @Override
  public void showNext(Minibatch batch) {
    if (place == 0) {
      size = nextSize;
      showFirst(batch);
    } else {
      batch.show(order, place * size, size);
    }
    if (++place == stepsPerEpoch()) {
      place = 0;
      epoch++;
      left = order.length % size;
    }
  }

  private void showFirst(Minibatch batch) {
    if (joined.length != left + size) {
      joined = new int[left + size];
    }
    System.arraycopy(order, order.length - left, joined, 0, left);
    System.arraycopy(order, 0, joined, left, size);
    batch.show(joined, 0, joined.length);
  }

  @Override
  public Position position() {
    return new Position(epoch, place, size, nextSize, left);
  }

  @Override
  public void restore(Position position) {
    epoch = position.epoch();
    place = position.place();
    size = position.size();
    nextSize = position.nextSize();
    left = position.left();
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
