package flatline.model.lanes;

import flatline.model.lanes.descent.LaneDescent;
import flatline.model.lanes.descent.LaneNetworks;
import flatline.model.lanes.descent.TrainedLanes;
import flatline.model.network.Samples;
import flatline.model.network.Shape;
import flatline.model.network.WeightedSum;
import flatline.model.training.Redraw;
import org.jspecify.annotations.Nullable;

/** Lets the dead units of one lane begin anew, as the engine for single networks does. */
final class LaneResets {

  private final int lane;
  private final TrainedLanes lanes;
  private final @Nullable LaneDescent descent;
  private final Samples samples;
  private final Redraw redraw;
  private final double edge;

  /** By unit, a sample on which it fired when it was last looked at. */
  private final int[] witness;

  LaneResets(
      int lane,
      TrainedLanes lanes,
      @Nullable LaneDescent descent,
      LaneSource source,
      int contender) {
    this.lane = lane;
    this.lanes = lanes;
    this.descent = descent;
    samples = source.samples();
    redraw = new Redraw(source.scenario());
    edge = source.scenario().setup().contenders().get(contender).edge();
    witness = new int[lanes.trained().shape().units(0)];
  }

  /**
   * Resets the units that are dead now.
   *
   * @param follower is told of each, that it begins anew and that none follows
   */
  void make(long step, @Nullable LaneSilence follower) {
    boolean any = false;
    for (int unit = 0; unit < witness.length; unit++) {
      if (!fires(unit)) {
        reset(unit, step);
        any = true;
        if (follower != null) {
          follower.reset(unit, lane);
        }
      }
    }
    if (any && follower != null) {
      follower.look(lane, step);
    }
  }

  private boolean fires(int unit) {
    LaneNetworks seen = lanes.seen();
    double bias = seen.bias(0, unit)[lane];
    double wx = seen.weight(0, unit, 0)[lane];
    double wy = seen.weight(0, unit, 1)[lane];
    for (int i = 0; i < samples.size(); i++) {
      int sample = (witness[unit] + i) % samples.size();
      double[] input = samples.input(sample);
      if (WeightedSum.of(bias, wx, input[0], wy, input[1]) > edge) {
        witness[unit] = sample;
        return true;
      }
    }
    return false;
  }

  private void reset(int unit, long step) {
    Shape shape = lanes.trained().shape();
    double[] weights = redraw.weights(0, unit, step);
    set(shape.weight(0, unit, 0), weights[0]);
    set(shape.weight(0, unit, 1), weights[1]);
    set(shape.bias(0, unit), 0);
    set(shape.weight(1, 0, unit), 0);
    lanes.beginAnew(unit, lane, this::forget);
    lanes.settle();
  }

  private void set(int parameter, double value) {
    lanes.trained().rows()[parameter][lane] = value;
    forget(parameter);
  }

  private void forget(int parameter) {
    if (descent != null) {
      descent.forget(parameter, lane);
    }
  }
}
