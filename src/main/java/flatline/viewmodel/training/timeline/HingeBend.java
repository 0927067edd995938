package flatline.viewmodel.training.timeline;

import flatline.model.data.Features;
import flatline.model.network.Network;

/**
 * Where a unit of the first hidden layer turns on that is given more, or something else, than the
 * coordinates: a curve z(x, y) = 0, which its bias alone moves without bending it otherwise.
 */
public final class HingeBend {

  private final Features features;
  private final double[] weights;
  private final double bias;

  /** The curve of a unit, from 0. */
  public HingeBend(Network network, int unit, Features features) {
    this.features = features;
    weights = new double[features.count()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = network.weight(0, unit, i);
    }
    bias = network.bias(0, unit);
  }

  private double z(double x, double y) {
    double[] inputs = features.at(x, y);
    double z = bias;
    for (int i = 0; i < inputs.length; i++) {
      z += weights[i] * inputs[i];
    }
    return z;
  }

  /**
   * About how far a place near the curve is from it: |z| over its slope there, as on a straight
   * line; infinitely far where there is no slope.
   *
   * @param step over which the slope is measured
   */
  public double distance(double x, double y, double step) {
    double dx = (z(x + step, y) - z(x - step, y)) / (2 * step);
    double dy = (z(x, y + step) - z(x, y - step)) / (2 * step);
    double slope = StrictMath.hypot(dx, dy);
    return slope > 0 ? Math.abs(z(x, y)) / slope : Double.POSITIVE_INFINITY;
  }

  /** The bias with which the curve passes as near to one place as it does now to another. */
  public double bias(double fromX, double fromY, double toX, double toY) {
    return bias - (z(toX, toY) - z(fromX, fromY));
  }
}
