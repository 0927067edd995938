package flatline.model.lanes;

import flatline.model.lanes.descent.LaneDescent;
import flatline.model.lanes.descent.LaneNetworks;
import flatline.model.lanes.descent.LaneSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Minibatches by blocks of as many lanes as a vector holds, so that a block's step finds all its
 * samples side by side: {@code [block][sample, then x or y or label, then lane]}.
 */
final class BlockBatch implements LaneBatch {

  /** Numbers of a sample: x, y and label. */
  static final int NUMBERS = 3;

  private final int width;
  private final double[][] blocks;
  private int size;
  private int room;

  /**
   * Room for minibatches.
   *
   * @param lanes a multiple of the width
   * @param width lanes in a block
   */
  BlockBatch(int lanes, int width) {
    this.width = width;
    blocks = new double[lanes / width][];
  }

  @Override
  public int size() {
    return size;
  }

  /** The minibatches of a block's lanes; samples beyond their size are old ones. */
  double[] block(int block) {
    return blocks[block];
  }

  @Override
  public void next(List<LaneSource> sources) {
    for (int lane = 0; lane < sources.size(); lane++) {
      LaneSource source = sources.get(lane);
      size = source.advance();
      if (room < size) {
        room = size;
        for (int block = 0; block < blocks.length; block++) {
          blocks[block] = new double[room * NUMBERS * width];
        }
      }
      source.copyTo(blocks[lane / width], lane % width, width);
    }
  }

  @Override
  public LaneStep stepsOf(
      LaneNetworks networks, LaneSettings settings, @Nullable LaneDescent descent) {
    return new VectorLanes(networks, settings, this, descent);
  }
}
