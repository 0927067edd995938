package flatline.model.study;

/** Chooses how lanes are stepped. */
final class LaneSteps {

  private LaneSteps() {}

  static LaneStep of(LaneNetworks networks, LaneSettings settings) {
    return new ShallowLanes(networks, settings);
  }
}
