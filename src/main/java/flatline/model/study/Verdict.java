package flatline.model.study;

/**
 * What the interval of a mean difference allows to be said: "no difference seen (interval −0.002 to
 * 0.003, 200 seeds)".
 */
public enum Verdict {
  /** The interval lies above 0. */
  HIGHER,
  /** The interval lies below 0. */
  LOWER,
  /** The interval holds 0: no difference was seen, which does not say that there is none. */
  NO_DIFFERENCE,
  /** Fewer than two pairs: nothing can be said. */
  TOO_FEW
}
