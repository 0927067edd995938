package flatline.model.lanes;

import java.util.List;

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

  /** The steps of networks, by settings, over the minibatches that are in it. */
  LaneStep stepsOf(LaneNetworks networks, LaneSettings settings);
}
