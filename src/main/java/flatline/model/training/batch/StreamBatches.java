package flatline.model.training.batch;

import flatline.model.data.SlowStream;
import flatline.model.network.Minibatch;

/** The samples of a stream, one a step, as they are drawn; what an epoch is to others is a task. */
final class StreamBatches implements BatchSequence {

  private static final long NO_TASK = -1;

  private final SlowStream stream;
  private final int[] order = new int[SlowStream.TASK];
  private long drawn = NO_TASK;
  private long task;
  private int place;

  StreamBatches(SlowStream stream) {
    this.stream = stream;
  }

  @Override
  public BatchSequence anew() {
    return new StreamBatches(stream);
  }

  @Override
  public void showNext(Minibatch batch) {
    if (drawn != task) {
      stream.order(task, order);
      drawn = task;
    }
    batch.show(order, place, 1);
    if (++place == order.length) {
      place = 0;
      task++;
    }
  }

  @Override
  public Position position() {
    return new Position(task, place, 1, 1, 0);
  }

  @Override
  public void restore(Position position) {
    task = position.epoch();
    place = position.place();
  }

  @Override
  public void resize(int size) {
    throw new IllegalStateException("samples of a stream come one by one");
  }

  @Override
  public int stepsPerEpoch() {
    return order.length;
  }
}
