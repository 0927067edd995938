package flatline.model.lanes;

import flatline.model.work.VectorModule;

/** Chooses how lanes are stepped: the fastest that this run time offers; all give the same bits. */
public final class StepChoice {

  private StepChoice() {}

  /** Room for the minibatches of lanes, and what steps over them. */
  public static LaneBatch of(int lanes) {
    return useVectors() ? VectorLanes.batch(lanes) : new RowBatch(lanes);
  }

  public static boolean useVectors() {
    return VectorModule.isThere() && VectorLanes.isWorthwhile();
  }
}
