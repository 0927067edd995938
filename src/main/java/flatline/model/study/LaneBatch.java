package flatline.model.study;

import java.util.List;

/** One minibatch of each lane: {@code [sample][lane]}. */
final class LaneBatch {

  double[][] x = {};
  double[][] y = {};
  double[][] label = {};
  private final int lanes;
  private int size;

  /** Room for that many lanes. */
  LaneBatch(int lanes) {
    this.lanes = lanes;
  }

  /** How many samples each lane's minibatch has: the same number in all. */
  int size() {
    return size;
  }

  /** Takes the next minibatch of every lane in. */
  void next(List<LaneSource> sources) {
    for (int lane = 0; lane < sources.size(); lane++) {
      size = sources.get(lane).advance();
      if (x.length < size) {
        makeRoom();
      }
      sources.get(lane).copyTo(this, lane);
    }
  }

  private void makeRoom() {
    x = new double[size][lanes];
    y = new double[size][lanes];
    label = new double[size][lanes];
  }
}
