package flatline.model.lanes;

import flatline.model.lanes.descent.LaneNetworks;
import flatline.model.network.WeightedSum;
import flatline.model.vitals.SilenceProof;
import java.util.Arrays;

/**
 * For each first-layer unit of each lane a number that, as long as it is above 0, proves that the
 * unit is still what it was found to be. Of one that fires it is z of a witness, a sample on which
 * it fired. Of one that is silent it is what is left of its margin: how far its weights and bias
 * may move until they could lift a sample across 0. All are computed after each step, in plain
 * loops over the lanes, so both have one formula:
 *
 * <p>sign·(b + w·witness) − |w − seen|·reach − offset
 *
 * <p>The numbers of a firing unit are 1, its witness, 0 and 0, which leaves z to the bit. Those of
 * a silent one are nearly −1, no witness, the reach of its samples, and the largest z when its
 * samples were last looked at, without the bias of that time.
 */
final class LaneProofs {

  private final LaneNetworks networks;
  private final double[][] sign;
  private final double[][] witnessX;
  private final double[][] witnessY;
  private final double[][] seenX;
  private final double[][] seenY;
  private final double[][] seenBias;
  private final double[][] reachX;
  private final double[][] reachY;
  private final double[][] offset;
  private final double[] least;

  /** Proofs of nothing, which always hold. */
  LaneProofs(LaneNetworks networks) {
    this.networks = networks;
    int units = networks.shape().units(0);
    int lanes = networks.lanes();
    sign = new double[units][lanes];
    witnessX = new double[units][lanes];
    witnessY = new double[units][lanes];
    seenX = new double[units][lanes];
    seenY = new double[units][lanes];
    seenBias = new double[units][lanes];
    reachX = new double[units][lanes];
    reachY = new double[units][lanes];
    offset = new double[units][lanes];
    least = new double[lanes];
    for (double[] row : offset) {
      Arrays.fill(row, -1);
    }
  }

  /** A unit fires on a sample. */
  void fires(int unit, int lane, double x, double y) {
    seenBias[unit][lane] = Double.NaN;
    sign[unit][lane] = 1;
    witnessX[unit][lane] = x;
    witnessY[unit][lane] = y;
    reachX[unit][lane] = 0;
    reachY[unit][lane] = 0;
    offset[unit][lane] = 0;
  }

  /**
   * A unit fires on no sample.
   *
   * @param largest its largest z
   * @param x the largest magnitude among the samples' first inputs
   * @param y that among their second ones
   */
  void isSilent(int unit, int lane, double largest, double x, double y) {
    double bias = networks.bias(0, unit)[lane];
    double wx = networks.weight(0, unit, 0)[lane];
    double wy = networks.weight(0, unit, 1)[lane];
    double size = Math.abs(bias) + Math.abs(wx) * x + Math.abs(wy) * y;
    sign[unit][lane] = SilenceProof.SIGN;
    witnessX[unit][lane] = 0;
    witnessY[unit][lane] = 0;
    seenBias[unit][lane] = bias;
    seenX[unit][lane] = wx;
    seenY[unit][lane] = wy;
    reachX[unit][lane] = x;
    reachY[unit][lane] = y;
    offset[unit][lane] = SilenceProof.offset(largest, bias, size);
  }

  /** Nothing is to be proved of a lane any more. */
  void leaveOut(int lane) {
    for (int unit = 0; unit < sign.length; unit++) {
      fires(unit, lane, 0, 0);
      offset[unit][lane] = -1;
    }
  }

  /** The least of each lane's proofs, until the next call. */
  double[] least() {
    Arrays.fill(least, 1);
    for (int unit = 0; unit < sign.length; unit++) {
      lower(unit, least);
    }
    return least;
  }

  private void lower(int unit, double[] proofs) {
    double[] bias = networks.bias(0, unit);
    double[] wx = networks.weight(0, unit, 0);
    double[] wy = networks.weight(0, unit, 1);
    double[] signs = sign[unit];
    double[] x = witnessX[unit];
    double[] y = witnessY[unit];
    double[] seenWx = seenX[unit];
    double[] seenWy = seenY[unit];
    double[] rx = reachX[unit];
    double[] ry = reachY[unit];
    double[] offsets = offset[unit];
    for (int l = 0; l < proofs.length; l++) {
      double z = WeightedSum.of(bias[l], wx[l], x[l], wy[l], y[l]);
      double moved = Math.abs(wx[l] - seenWx[l]) * rx[l] + Math.abs(wy[l] - seenWy[l]) * ry[l];
      proofs[l] = Math.min(proofs[l], SilenceProof.left(signs[l], z, moved, offsets[l]));
    }
  }

  /** Whether one unit is still what it was found to be, as far as is known without its samples. */
  boolean holds(int unit, int lane) {
    double bias = networks.bias(0, unit)[lane];
    double wx = networks.weight(0, unit, 0)[lane];
    double wy = networks.weight(0, unit, 1)[lane];
    double x = wx - seenX[unit][lane];
    double y = wy - seenY[unit][lane];
    double z = WeightedSum.of(bias, wx, witnessX[unit][lane], wy, witnessY[unit][lane]);
    double moved = Math.abs(x) * reachX[unit][lane] + Math.abs(y) * reachY[unit][lane];
    boolean untouched = bias == seenBias[unit][lane] && x == 0 && y == 0;
    return untouched || SilenceProof.left(sign[unit][lane], z, moved, offset[unit][lane]) > 0;
  }
}
