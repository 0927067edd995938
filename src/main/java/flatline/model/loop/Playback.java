package flatline.model.loop;

import flatline.model.scenario.Scenario;
import java.util.function.BooleanSupplier;

/**
 * A run that is looked at from step to step, on the thread that asks. What it comes to at its last
 * step is known from the first look on.
 */
public final class Playback {

  /** Steps between two questions whether to go on. */
  private static final int PIECE = 1_000;

  private final OpenTimelines timelines;

  /**
   * Makes a run up to a step, or its end if that is before.
   *
   * @param enough whether the run is no longer wanted; it is left where it is then
   */
  public Playback(Scenario scenario, long last, BooleanSupplier enough) {
    timelines = new OpenTimelines(scenario);
    for (long step = 0; step < last && !enough.getAsBoolean(); ) {
      step = Math.min(last, step + PIECE);
      timelines.timeline().goTo(step);
    }
  }

  /** The run at a step; where it ends before, its end. */
  public Snapshot at(long step) {
    timelines.timeline().goTo(step);
    return timelines.snapshot(0, 0, false);
  }
}
