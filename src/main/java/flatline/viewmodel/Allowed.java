package flatline.viewmodel;

import flatline.model.number.Numbers;
import flatline.model.remedy.RemedyKind;
import flatline.model.rule.Real;
import flatline.model.rule.Whole;

/**
 * The numbers that a setting may have.
 *
 * @param least the smallest
 * @param most the largest
 * @param kind what else holds, and by which text it is said
 */
public record Allowed(double least, double most, Kind kind) {

  /** What a number must be besides not too small and not too large. */
  public enum Kind {
    /** Any number. */
    WITHIN("allowed.within"),
    /** Not the smallest itself. */
    ABOVE("allowed.above"),
    /** A whole number. */
    WHOLE("allowed.whole"),
    /** A whole number, the largest being the number of samples. */
    UP_TO_SAMPLES("allowed.upToSamples"),
    /** A whole number, the smallest being the batch size. */
    FROM_BATCH("allowed.fromBatch");

    private final String key;

    Kind(String key) {
      this.key = key;
    }
  }

  /** What coordinates may be scaled by and shifted by in the window. */
  public static final Allowed COORDINATES = within(-1000, 1000);

  /** Learning rates in the window. */
  public static final Allowed RATES = positive(1000);

  /** What may be taken off the weights in the window. */
  public static final Allowed DECAYS = within(0, 10);

  /** How long gradients may be in the window. */
  public static final Allowed LENGTHS = within(0, 1000);

  /** First weights and biases in the window. */
  public static final Allowed WEIGHTS = within(-100, 100);

  /** How far first weights may be scattered in the window. */
  public static final Allowed SPREADS = within(0, 100);

  /** What the model allows. */
  public static Allowed of(Whole rule) {
    return whole((double) rule.least(), (double) rule.most());
  }

  /** What the model allows. */
  public static Allowed of(Real rule) {
    return within(rule.least(), rule.most());
  }

  /** The numbers that a remedy may have in the window; of one without a number only 0. */
  public static Allowed of(RemedyKind kind) {
    return switch (kind) {
      case LEAKY, PRELU -> within(0, 1);
      case RATE_FACTOR, ADAM -> RATES;
      case MOMENTUM -> within(0, Math.nextDown(1.0));
      case CLIP -> positive(1e6);
      case WARM_UP, RESET -> whole(1, 1e6);
      case L1, L2 -> DECAYS;
      case COSINE, BATCH_NORM, STANDARDIZED -> within(0, 0);
    };
  }

  /** Numbers from the least to the most. */
  public static Allowed within(double least, double most) {
    return new Allowed(least, most, Kind.WITHIN);
  }

  /** Numbers above 0, up to the most. */
  public static Allowed positive(double most) {
    return new Allowed(0, most, Kind.ABOVE);
  }

  /** Whole numbers from the least to the most. */
  public static Allowed whole(double least, double most) {
    return new Allowed(least, most, Kind.WHOLE);
  }

  /** Whether only whole numbers are. */
  public boolean isWhole() {
    return kind != Kind.WITHIN && kind != Kind.ABOVE;
  }

  /** Whether a number is. */
  public boolean holds(double value) {
    boolean enough = kind == Kind.ABOVE ? value > least : value >= least;
    return enough && value <= most && (!isWhole() || value == Math.rint(value));
  }

  /** Names what is allowed. */
  public Message message() {
    return Message.of(kind.key, Numbers.exact(least), Numbers.exact(most));
  }
}
