package flatline.viewmodel;

import flatline.model.remedy.RemedyKind;

/** Which numbers a remedy may have. */
public final class RemedyLimits {

  private static final double MOST_STEPS = 1_000_000;
  private static final double MOST_CLIP = 1e6;
  private static final double BELOW_ONE = Math.nextDown(1.0);

  private RemedyLimits() {}

  /** Those of a kind; of one without a number only 0. */
  public static Allowed of(RemedyKind kind) {
    return switch (kind) {
      case LEAKY, PRELU -> Allowed.within(0, 1);
      case RATE_FACTOR, ADAM -> Allowed.RATES;
      case MOMENTUM -> Allowed.within(0, BELOW_ONE);
      case CLIP -> Allowed.positive(MOST_CLIP);
      case WARM_UP, RESET -> Allowed.whole(1, MOST_STEPS);
      case L1, L2 -> Allowed.DECAYS;
      case COSINE, BATCH_NORM, STANDARDIZED -> Allowed.within(0, 0);
    };
  }
}
