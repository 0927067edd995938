package flatline.model.lanes;

import flatline.model.lanes.descent.LaneDescent;
import flatline.model.lanes.descent.LaneNetworks;
import flatline.model.lanes.descent.LaneSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The minibatches of all lanes, laid out as the steps need them that are made from it. */
public interface LaneBatch {

  /** Room for the minibatches of that many lanes. */
  interface Maker {
    /** The room. */
    LaneBatch make(int lanes);
  }

  /** How many samples each lane's minibatch has: the same number in all. */
  int size();

  /** Takes the next minibatch of every lane in. */
  void next(List<LaneSource> sources);

  /**
   * The steps of networks, by settings, over the minibatches that are in it.
   *
   * @param descent what makes steps of mean gradients; null for straight against them
   */
  LaneStep stepsOf(LaneNetworks networks, LaneSettings settings, @Nullable LaneDescent descent);
}
