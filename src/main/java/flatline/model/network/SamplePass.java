package flatline.model.network;

import flatline.model.activation.Activation;

/** One sample's way through a network: what every unit makes of it; immutable. */
public final class SamplePass {

  private final double[][] z;
  private final double[][] signals;

  private SamplePass(double[][] z, double[][] signals) {
    this.z = z;
    this.signals = signals;
  }

  /**
   * Passes a sample through, in the engine's order of arithmetic: z = b, then + wᵢ·xᵢ.
   *
   * @param sample as long as the network has inputs
   */
  public static SamplePass of(Network network, Activation activation, double... sample) {
    Shape shape = network.shape();
    double[][] z = new double[shape.layers()][];
    double[][] signals = new double[shape.layers()][];
    signals[0] = sample.clone();
    for (int layer = 0; layer < shape.layers(); layer++) {
      z[layer] = new double[shape.units(layer)];
      for (int unit = 0; unit < z[layer].length; unit++) {
        z[layer][unit] = sum(network, signals[layer], layer, unit);
      }
      if (layer + 1 < shape.layers()) {
        signals[layer + 1] = values(z[layer], activation);
      }
    }
    return new SamplePass(z, signals);
  }

  private static double sum(Network network, double[] signal, int layer, int unit) {
    double sum = network.bias(layer, unit);
    for (int input = 0; input < signal.length; input++) {
      sum += network.weight(layer, unit, input) * signal[input];
    }
    return sum;
  }

  private static double[] values(double[] z, Activation activation) {
    double[] values = new double[z.length];
    for (int unit = 0; unit < z.length; unit++) {
      values[unit] = activation.value(z[unit]);
    }
    return values;
  }

  /** What a layer is given by one of its inputs: of the first layer, the sample itself. */
  public double input(int layer, int input) {
    return signals[layer][input];
  }

  /** What a hidden unit hands on, f(z). */
  public double value(int layer, int unit) {
    return signals[layer + 1][unit];
  }

  /** A unit's pre-activation z; the output's layer comes after the last hidden one. */
  public double z(int layer, int unit) {
    return z[layer][unit];
  }

  /** The output's pre-activation o. */
  public double output() {
    return z[z.length - 1][0];
  }
}
