package flatline.model.training.batch;

import flatline.model.network.Minibatch;
import java.util.List;

/** Minibatches written out, one per step. */
final class RecordedBatches implements BatchSequence {

  private final int[][] batches;
  private final long[] used;
  private final int samples;
  private int place;

  RecordedBatches(int samples, List<List<Integer>> batches) {
    this.samples = samples;
    this.batches = new int[batches.size()][];
    used = new long[batches.size() + 1];
    for (int i = 0; i < this.batches.length; i++) {
      this.batches[i] = batches.get(i).stream().mapToInt(Integer::intValue).toArray();
      used[i + 1] = used[i] + this.batches[i].length;
    }
  }

  private RecordedBatches(RecordedBatches other) {
    batches = other.batches;
    used = other.used;
    samples = other.samples;
  }

  @Override
  public BatchSequence anew() {
    return new RecordedBatches(this);
  }

  @Override
  public void showNext(Minibatch batch) {
    int[] indices = batches[place++];
    batch.show(indices, 0, indices.length);
  }

  @Override
  public Position position() {
    return new Position(used[place] / samples, place, 0, 0, 0);
  }

  @Override
  public void restore(Position position) {
    place = position.place();
  }

  @Override
  public void resize(int size) {
    throw new IllegalStateException("recorded minibatches have their sizes");
  }

  @Override
  public int stepsPerEpoch() {
    return Math.max(1, samples / batches[0].length);
  }

  @Override
  public boolean isAtEnd() {
    return place == batches.length;
  }
}
