package flatline.model.study;

/** One step of gradient descent in every lane, in the canonical order of arithmetic. */
interface LaneStep {

  /** Makes the steps of some networks. */
  interface Maker {
    /** The steps of networks, by settings. */
    LaneStep make(LaneNetworks networks, LaneSettings settings);
  }

  /** Moves the networks by one minibatch each. */
  void step(LaneBatch batch);
}
