package flatline.model.lanes;

import flatline.model.lanes.descent.LaneDescent;
import flatline.model.lanes.descent.LaneNetworks;
import flatline.model.lanes.descent.LaneSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Minibatches as {@code [sample][lane]}, for loops over whole rows. */
final class RowBatch implements LaneBatch {

  double[][] x = {};
  double[][] y = {};
  double[][] label = {};
  private final int lanes;
  private int size;

  RowBatch(int lanes) {
    this.lanes = lanes;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void next(List<LaneSource> sources) {
    for (int lane = 0; lane < sources.size(); lane++) {
      LaneSource source = sources.get(lane);
      size = source.advance();
      if (x.length < size) {
        x = new double[size][lanes];
        y = new double[size][lanes];
        label = new double[size][lanes];
      }
      for (int s = 0; s < size; s++) {
        x[s][lane] = source.x(s);
        y[s][lane] = source.y(s);
        label[s][lane] = source.label(s);
      }
    }
  }

  @Override
  public LaneStep stepsOf(
      LaneNetworks networks, LaneSettings settings, @Nullable LaneDescent descent) {
    return new ShallowLanes(networks, settings, this, descent);
  }
}
