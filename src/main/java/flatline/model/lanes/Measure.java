package flatline.model.lanes;

/**
 * What is measured of each contender in each run. NaN, and null in files, where it has no value.
 */
public enum Measure {
  /**
   * Share of hidden units with z ≤ 0 on all training samples at step 0, whatever the leak: dead
   * ones with ReLU, inactive ones where α &gt; 0.
   */
  DEAD_START(0, "deadStart"),
  /** The same after the last step. */
  DEAD_END(1, "deadEnd"),
  /** Share of hidden units that are dormant after the last step, by {@link Detail#dormant}. */
  DORMANT_END(7, "dormantEnd"),
  /** How often a unit came to have z ≤ 0 on all training samples after step 0. */
  DEATHS(2, "deaths"),
  /**
   * How often a unit that had z ≤ 0 on all training samples fired again; to begin anew is no
   * return.
   */
  REVIVALS(3, "revivals"),
  /** The first step at which half of the hidden units or more have z ≤ 0 on all samples. */
  HALF_DEAD(4, "halfDeadStep"),
  /** Mean loss over the training set after the last step. */
  LOSS(5, "loss"),
  /** Share of training samples on the right side of o = 0 after the last step. */
  ACCURACY(6, "accuracy");

  private final int place;
  private final String id;

  Measure(int place, String id) {
    this.place = place;
    this.id = id;
  }

  /** Its place in an {@link Outcome}. */
  int place() {
    return place;
  }

  /** The word that files use. */
  public String id() {
    return id;
  }

  /** Whether it takes {@link Detail#events} to be known. */
  public boolean needsEvents() {
    return this == DEATHS || this == REVIVALS || this == HALF_DEAD;
  }
}
