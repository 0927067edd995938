package flatline.model.lanes;

import flatline.model.lanes.descent.LaneNetworks;
import flatline.model.network.Samples;
import flatline.model.network.WeightedSum;

/** Follows the units of one lane; asked only when something may have changed. */
final class LaneLife {

  private final int lane;
  private final double edge;
  private final LaneNetworks networks;
  private final LaneProofs proofs;
  private final Samples samples;
  private final SilenceCounts life;
  private double reachX;
  private double reachY;

  /**
   * Looks at step 0.
   *
   * @param edge the z up to which no sample moves a unit
   */
  LaneLife(int lane, double edge, LaneNetworks networks, LaneProofs proofs, Samples samples) {
    this.lane = lane;
    this.edge = edge;
    this.networks = networks;
    this.proofs = proofs;
    this.samples = samples;
    int units = networks.shape().units(0);
    life = new SilenceCounts(units);
    for (int i = 0; i < samples.size(); i++) {
      reachX = Math.max(reachX, Math.abs(samples.input(i)[0]));
      reachY = Math.max(reachY, Math.abs(samples.input(i)[1]));
    }
    for (int unit = 0; unit < units; unit++) {
      search(unit, 0);
    }
    life.endStep(0);
  }

  /** Looks at the units, after a step, whose proofs hold no longer. */
  void look(long step) {
    for (int unit = 0; unit < networks.shape().units(0); unit++) {
      if (!proofs.holds(unit, lane)) {
        search(unit, step);
      }
    }
    life.endStep(step);
  }

  /** A unit was dead after the step and has begun anew; {@link #look} ends the step. */
  void reset(int unit) {
    life.reset(unit, !fires(unit));
  }

  private void search(int unit, long step) {
    life.note(unit, !fires(unit), step);
  }

  /** Looks at all samples, and proves what it finds. */
  private boolean fires(int unit) {
    double bias = networks.bias(0, unit)[lane];
    double wx = networks.weight(0, unit, 0)[lane];
    double wy = networks.weight(0, unit, 1)[lane];
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < samples.size(); i++) {
      double[] input = samples.input(i);
      double z = WeightedSum.of(bias, wx, input[0], wy, input[1]);
      if (z > most) {
        most = z;
        best = i;
      }
    }
    if (most > edge) {
      proofs.fires(unit, lane, samples.input(best)[0], samples.input(best)[1]);
    } else {
      proofs.isSilent(unit, lane, most, reachX, reachY);
    }
    return most > edge;
  }

  /** How its units lived. */
  SilenceCounts life() {
    return life;
  }
}
