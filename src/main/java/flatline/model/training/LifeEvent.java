package flatline.model.training;

/**
 * A unit crosses the line at which it has no positive pre-activation left on the whole training
 * set, or begins anew behind it.
 *
 * @param step the first step at which it is so; 0 for a unit born that way
 * @param kind what happened
 * @param layer the hidden layer, from 0
 * @param unit the unit in it, from 0
 */
public record LifeEvent(long step, Kind kind, int layer, int unit) {

  /** What can happen to a unit. */
  public enum Kind {
    /** It is dead: nothing in the training set can move it. */
    DEATH,
    /** It was dead and is not any more. */
    REVIVAL,
    /** It has z ≤ 0 on all samples, but a gradient is left. */
    INACTIVE,
    /** It was inactive and is active again. */
    ACTIVE,
    /** It was dead and began anew with other weights, which need not fire either. */
    RESET;

    /** Whether the unit fell silent, dead or inactive, rather than came back. */
    public boolean isSilence() {
      return this == DEATH || this == INACTIVE;
    }

    /**
     * What is to be said of a unit now, if this is what was said last.
     *
     * @param silent whether z ≤ 0 on all samples
     * @param flatSide whether the activation has a flat side, so that silence is death
     */
    public Kind next(boolean silent, boolean flatSide) {
      if (silent) {
        return flatSide ? DEATH : INACTIVE;
      }
      return switch (this) {
        case DEATH, REVIVAL -> REVIVAL;
        case INACTIVE, ACTIVE -> ACTIVE;
        case RESET -> RESET;
      };
    }
  }
}
