package flatline.model.lanes.descent;

import flatline.model.activation.Activation;
import flatline.model.activation.Growth;
import flatline.model.activation.LeakyRelu;
import flatline.model.network.Loss;

/** What lanes have in common, and the numbers in which they differ. */
public final class LaneSettings {

  private final Loss loss;

  private final boolean rectified;
  private final double[] rate;
  private final double[] leak;
  private double share;
  private double largestRate;
  private Growth growth = new Growth(0, 0);

  /**
   * Settings without rates and leaks.
   *
   * @param rectified whether z is clipped at 0; else it is multiplied by the leak there
   */
  public LaneSettings(int lanes, Loss loss, boolean rectified) {
    this.loss = loss;
    this.rectified = rectified;
    rate = new double[lanes];
    leak = new double[lanes];
  }

  /** What is minimized. */
  public Loss loss() {
    return loss;
  }

  /** Whether z is clipped at 0; else it is multiplied by the leak there. */
  public boolean isRectified() {
    return rectified;
  }

  /** By lane, the learning rate of the step, to be set before it. */
  public double[] rate() {
    return rate;
  }

  /** By lane, what z is multiplied by below 0. */
  public double[] leak() {
    return leak;
  }

  /** Where f′(0) lies between the leak, 0, and 1, in all lanes. */
  public double share() {
    return share;
  }

  /** Sets a lane's activation. */
  public void set(int lane, Activation activation) {
    leak[lane] = activation instanceof LeakyRelu(double alpha, double _) ? alpha : 0;
    share = activation.atZero().orElse(0);
    growth = growth.or(activation.growth());
  }

  /** Says how large the rates can be until this is said anew. */
  public void bound(double rates) {
    largestRate = rates;
  }

  /** The largest learning rate of all lanes. */
  public double largestRate() {
    return largestRate;
  }

  /** What bounds the activations of all lanes. */
  public Growth growth() {
    return growth;
  }
}
