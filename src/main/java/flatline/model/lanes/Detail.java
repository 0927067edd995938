package flatline.model.lanes;

import flatline.model.rule.Real;
import flatline.model.rule.Refusal;
import flatline.model.vitals.Dormancy;

/**
 * How closely the runs of a study are watched.
 *
 * @param events whether they are after every step too, so that no death and no return is missed;
 *     else at the start and at the end
 * @param dormant up to which score a unit is called dormant, one of {@link #SCORES}
 */
public record Detail(boolean events, double dormant) {

  /** Scores of units. */
  public static final Real SCORES = Real.within(0, 1);

  /** At the start and at the end. */
  public static final Detail ENDS = new Detail(false, Dormancy.THRESHOLD);

  /** After every step too. */
  public static final Detail EVENTS = new Detail(true, Dormancy.THRESHOLD);

  /**
   * @throws Refusal if the score is not one of {@link #SCORES}
   */
  public Detail {
    SCORES.check("dormant threshold", dormant);
  }

  /** The same with another score up to which units are called dormant. */
  public Detail withDormant(double other) {
    return new Detail(events, other);
  }
}
