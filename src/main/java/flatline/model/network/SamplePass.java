package flatline.model.network;

import flatline.model.activation.Activation;

/** One sample's way through a network: what every unit makes of it; immutable. */
public final class SamplePass {

  private final double[][] z;
  private final double[][] signals;
  private final double output;

  private SamplePass(double[][] z, double[][] signals, double output) {
    this.z = z;
    this.signals = signals;
    this.output = output;
  }

  /**
   * Passes a sample through.
   *
   * @param sample as long as the network has inputs
   */
  public static SamplePass of(Network network, Activation activation, double... sample) {
    Shape shape = network.shape();
    var engine = new Propagation(network, activation, Loss.SQUARED_ERROR_LINEAR);
    int last = shape.layers() - 1;
    double[][] z = new double[shape.layers()][];
    double[][] signals = new double[shape.layers()][];
    signals[0] = sample.clone();
    double output = engine.forward(sample);
    z[last] = new double[] {engine.preactivation(last, 0)};
    for (int layer = 0; layer < last; layer++) {
      z[layer] = new double[shape.units(layer)];
      signals[layer + 1] = new double[shape.units(layer)];
      for (int unit = 0; unit < z[layer].length; unit++) {
        z[layer][unit] = engine.preactivation(layer, unit);
        signals[layer + 1][unit] = engine.value(layer, unit);
      }
    }
    return new SamplePass(z, signals, output);
  }

  /** What a layer is given by one of its inputs: of the first layer, the sample itself. */
  public double input(int layer, int input) {
    return signals[layer][input];
  }

  /** What a unit hands on, f(z); the output's layer comes after the last hidden one. */
  public double value(int layer, int unit) {
    return layer == z.length - 1 ? output : signals[layer + 1][unit];
  }

  /** A unit's pre-activation z; the output's layer comes after the last hidden one. */
  public double z(int layer, int unit) {
    return z[layer][unit];
  }

  /** The output o, its pre-activation unless it has an activation. */
  public double output() {
    return output;
  }
}
