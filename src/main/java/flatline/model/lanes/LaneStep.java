package flatline.model.lanes;

/** One step of gradient descent in every lane, in the canonical order of arithmetic. */
interface LaneStep {

  /** Moves the networks by the minibatch that is in their {@link LaneBatch}. */
  void step();
}
