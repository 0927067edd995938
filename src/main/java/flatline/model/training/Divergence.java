package flatline.model.training;

/**
 * Where a contender stopped because a number was no longer finite.
 *
 * @param step the first step after which it is so
 * @param what kind of number: in the order in which they are looked at
 * @param layer the layer it belongs to, from 0, the output's included; −1 for the loss
 * @param unit the unit it belongs to, from 0; −1 for the loss
 * @param value NaN or an infinity
 */
public record Divergence(long step, What what, int layer, int unit, double value) {

  /** The kinds of numbers that can stop being finite. */
  public enum What {
    /** Of a link, after an update. */
    WEIGHT,
    /** Of a unit or the output, after an update. */
    BIAS,
    /** A unit's pre-activation on some training sample. */
    PREACTIVATION,
    /** The mean loss over the training set. */
    LOSS
  }
}
