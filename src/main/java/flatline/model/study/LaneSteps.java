package flatline.model.study;

/** Chooses how lanes are stepped: the fastest that this run time offers; all give the same bits. */
final class LaneSteps {

  private LaneSteps() {}

  static LaneStep of(LaneNetworks networks, LaneSettings settings) {
    return useVectors()
        ? new VectorLanes(networks, settings)
        : new ShallowLanes(networks, settings);
  }

  static boolean useVectors() {
    return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
        && VectorLanes.isWorthwhile();
  }
}
