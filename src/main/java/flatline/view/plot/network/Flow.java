package flatline.view.plot.network;

import flatline.model.network.Network;
import flatline.model.network.Shape;

/**
 * How far the dots on each link have come: they run as fast as the link's gradient is large, and
 * stand where it is 0.
 */
public final class Flow {

  /** Pixels a second on the link with the largest gradient of all contenders. */
  private static final double FASTEST = 70;

  private double[] way = new double[0];

  /**
   * Lets the dots run.
   *
   * @param seconds how long
   * @param largest the gradient of the fastest
   * @return whether one moved
   */
  public boolean run(Network gradient, double largest, double seconds) {
    Shape shape = gradient.shape();
    if (way.length != shape.parameters()) {
      way = new double[shape.parameters()];
    }
    boolean moved = false;
    for (int layer = 0; layer < shape.layers(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        for (int input = 0; input < shape.inputs(layer); input++) {
          double share = share(gradient.weight(layer, unit, input), largest);
          way[shape.weight(layer, unit, input)] += FASTEST * share * seconds;
          moved |= share > 0;
        }
      }
    }
    return moved;
  }

  /** The pixels that a link's dots have run. */
  public double way(Shape shape, int layer, int unit, int input) {
    return way.length == shape.parameters() ? way[shape.weight(layer, unit, input)] : 0;
  }

  /** A gradient's size as a share of the largest; 0 for what is no number. */
  static double share(double gradient, double largest) {
    return Double.isFinite(gradient) ? Math.min(1, Math.abs(gradient) / largest) : 0;
  }
}
