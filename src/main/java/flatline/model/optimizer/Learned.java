package flatline.model.optimizer;

import flatline.model.rule.Real;
import flatline.model.rule.Refusal;

/**
 * What hidden units learn besides weights and biases.
 *
 * @param batchNorm whether each unit's z is normalized over the minibatch, then scaled and shifted
 *     by two numbers that it learns (Ioffe and Szegedy 2015)
 * @param leakRate η of each unit's leak as a share of the others', one of {@link #RATES}; 0 for a
 *     leak that stays as it is (He et al. 2015, PReLU, channel by channel)
 */
public record Learned(boolean batchNorm, double leakRate) {

  /** What the rate of leaks may be multiplied by. */
  public static final Real RATES = Real.NOT_NEGATIVE;

  /** Of the rate of leaks, what keeps most networks from blowing up. */
  public static final double CUSTOMARY_LEAK_RATE = 0.05;

  /** Weights and biases alone. */
  public static final Learned NOTHING = new Learned(false, 0);

  /**
   * @throws Refusal if the rate is outside its limits
   */
  public Learned {
    RATES.check("leakRate", leakRate);
  }

  /** Whether weights and biases are all. */
  public boolean isNothing() {
    return !batchNorm && leakRate == 0;
  }

  /** How many numbers each unit has besides. */
  public int numbers() {
    return (batchNorm ? 2 : 0) + (leakRate > 0 ? 1 : 0);
  }
}
