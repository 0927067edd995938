package flatline.model.lanes;

import flatline.model.activation.Activation;
import flatline.model.activation.Growth;
import flatline.model.activation.LeakyRelu;
import flatline.model.network.Loss;

/** What lanes have in common, and the numbers in which they differ. */
final class LaneSettings {

  final Loss loss;

  /** Whether z is clipped at 0; else it is multiplied by the leak there. */
  final boolean rectified;

  final double[] rate;
  final double[] leak;
  private double largestRate;
  private Growth growth = new Growth(0, 0);

  LaneSettings(int lanes, Loss loss, boolean rectified) {
    this.loss = loss;
    this.rectified = rectified;
    rate = new double[lanes];
    leak = new double[lanes];
  }

  void set(int lane, double newRate, Activation activation) {
    rate[lane] = newRate;
    leak[lane] = activation instanceof LeakyRelu(double alpha) ? alpha : 0;
    largestRate = Math.max(largestRate, newRate);
    growth = growth.or(activation.growth());
  }

  /** The largest learning rate of all lanes. */
  double largestRate() {
    return largestRate;
  }

  /** What bounds the activations of all lanes. */
  Growth growth() {
    return growth;
  }
}
