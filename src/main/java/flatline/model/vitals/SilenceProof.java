package flatline.model.vitals;

/**
 * The arithmetic of the proof that a first-layer unit which fired on no sample still fires on none:
 * what is left of its margin, that is how far its weights and bias may move until they could lift a
 * sample across 0. All of it is written so that one formula, {@link #left}, also tells of a unit
 * that fires: with the sign 1, z of a sample on which it did, nothing moved and no offset.
 */
public final class SilenceProof {

  /** Far more than the rounding errors of all that is summed, as a share of its terms. */
  private static final double ROUNDING = 1e-12;

  /** More than what is lost where products are too small to be told from 0. */
  private static final double UNDERFLOW = 1e-290;

  /**
   * How the terms of a proof may have grown, beyond the bias, since its margin was taken: had they
   * grown by more, nothing would be left of the margin.
   */
  private static final int GROWTH = 10;

  /** The sign of a silent unit's bias in {@link #left}: nearly −1. */
  public static final double SIGN = ROUNDING - 1;

  private SilenceProof() {}

  /**
   * The offset of a silent unit, when all samples were looked at.
   *
   * @param largest its largest z
   * @param bias at that time
   * @param size the sum of the magnitudes of its bias and of each weight's largest product
   */
  public static double offset(double largest, double bias, double size) {
    return largest - bias + GROWTH * ROUNDING * size + UNDERFLOW;
  }

  /**
   * As long as this is above 0 the unit is what it was found to be.
   *
   * @param z of a firing unit's sample; of a silent unit, its bias
   * @param moved the most that the weights' moves since then can have added to a sample's z
   */
  public static double left(double sign, double z, double moved, double offset) {
    return sign * z - moved - offset;
  }
}
