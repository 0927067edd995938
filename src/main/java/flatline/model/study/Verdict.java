package flatline.model.study;

/** What one statistic of paired differences allows to be said. */
public enum Verdict {
  /** The differences lie above 0. */
  HIGHER,
  /** They lie below 0. */
  LOWER,
  /** No difference was seen, which does not say that there is none. */
  NO_DIFFERENCE,
  /** There are too few pairs for the statistic to say anything, whatever they are. */
  TOO_FEW;

  /** Whether it tells one from the other. */
  public boolean isClear() {
    return this == HIGHER || this == LOWER;
  }
}
