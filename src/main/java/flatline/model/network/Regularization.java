package flatline.model.network;

import flatline.model.rule.Real;
import flatline.model.rule.Refusal;
import java.util.Locale;

/**
 * What is taken off the weights at each step beside the gradient, whatever the gradient is: w ← w′
 * − η·λ·r(w), w being the weight before the step and w′ after its gradient. Biases stay, and so do
 * the weights of a unit that does not learn.
 *
 * @param kind which r
 * @param rate λ, one of {@link #RATES}; of none, 0
 */
public record Regularization(Kind kind, double rate) {

  /** How much there may be. */
  public static final Real RATES = Real.NOT_NEGATIVE;

  /** Gradients alone. */
  public static final Regularization NONE = new Regularization(Kind.NONE, 0);

  /** Which weights it draws to 0 how hard. */
  public enum Kind {
    /** None. */
    NONE,
    /** r(w) = −1, 0 or 1, the sign of w: all by as much, and one that crosses 0 stays there. */
    L1,
    /** r(w) = w: all by the same share. */
    L2;

    /** The word that files use. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @throws Refusal if the rate is outside its limits, or there is one of none
   */
  public Regularization {
    RATES.check("rate", rate);
    Refusal.unless(
        kind != Kind.NONE || rate == 0, "rate", "be 0 where the kind is none", Real.text(rate));
  }

  /** The same kind, or L2 where there is none, at another rate; none at 0. */
  public Regularization withRate(double newRate) {
    return newRate == 0 ? NONE : new Regularization(kind == Kind.NONE ? Kind.L2 : kind, newRate);
  }

  /** Whether it leaves every weight as it is. */
  public boolean isNone() {
    return rate == 0;
  }
}
