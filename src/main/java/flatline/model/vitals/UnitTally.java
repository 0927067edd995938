package flatline.model.vitals;

import flatline.model.network.Propagation;
import flatline.model.network.SampleColumns;

/** What is noted of one unit of a network while the samples pass, for its {@link Reading}. */
public final class UnitTally {

  private final int layer;
  private final int unit;
  private final boolean hasState;
  private final double bias;
  private final double edge;
  private double largest = Double.NEGATIVE_INFINITY;
  private int active;
  private int samples;

  /**
   * Of a unit, before any sample.
   *
   * @param layer the output's comes after the last hidden one
   */
  public UnitTally(Propagation network, int layer, int unit) {
    this.layer = layer;
    this.unit = unit;
    hasState = layer < network.shape().unitLayers().size();
    bias = network.bias(layer, unit);
    // An output that is a sum has no side on which it would be flat.
    edge = hasState ? network.activation(layer).edge() : 0;
  }

  /** Takes a piece of the samples that has passed forward. */
  public void add(SampleColumns piece) {
    double[] z = hasState ? piece.preactivation(layer, unit) : piece.output();
    int count = piece.count();
    for (int p = 0; p < count; p++) {
      largest = Math.max(largest, z[p]);
    }
    active += RowCounts.above(z, edge, count);
    samples += count;
  }

  /** The unit on all samples that were taken. */
  public Reading reading() {
    return new Reading(largest, largest - bias, (double) active / samples);
  }
}
