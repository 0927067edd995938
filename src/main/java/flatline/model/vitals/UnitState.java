package flatline.model.vitals;

import java.util.Locale;

/** What a hidden unit can still do, judged on the whole training set. */
public enum UnitState {
  /**
   * f′(z) = 0 on every sample because z lies on the flat side of f: no sample can move the unit.
   */
  DEAD,
  /**
   * z ≤ 0 on every sample, but f′ is not 0 on all of them: on the negative side, still learning.
   */
  INACTIVE,
  /** f′(z) = 0 on every sample in double arithmetic although f has no flat side there. */
  SATURATED,
  /**
   * Active (z &gt; 0, or 0 where f′(0) still moves it) on more than 0 and at most 10 % of the
   * samples.
   */
  SLEEPING,
  /** Active on more than 10 % of the samples. */
  ALIVE;

  /** The largest active share at which a unit still counts as sleeping. */
  public static final double SLEEPING_SHARE = 0.1;

  /** The word that files use. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
