package flatline.model.lesson;

/** What can be said of a network in numbers. */
public enum Quantity {
  /** Hidden units that are dead. */
  DEAD("dead", Kind.COUNT),
  /** Hidden units that are dead at step 0. */
  BORN_DEAD("bornDead", Kind.COUNT),
  /** Hidden units with z ≤ 0 on all samples that still learn. */
  INACTIVE("inactive", Kind.COUNT),
  /** Hidden units active on more than 0 and at most 10 % of the samples. */
  SLEEPING("sleeping", Kind.COUNT),
  /** Hidden units active on more samples than that. */
  ALIVE("alive", Kind.COUNT),
  /** How often a unit died after step 0. */
  DEATHS("deaths", Kind.COUNT),
  /** How often a unit that was dead or inactive fired again. */
  RETURNS("returns", Kind.COUNT),
  /** The mean loss over the training set. */
  LOSS("loss", Kind.LOSS),
  /** Share of training samples on the right side of o = 0. */
  ACCURACY("accuracy", Kind.SHARE),
  /** Share of (hidden unit, sample) pairs whose output is exactly 0. */
  SPARSITY("sparsity", Kind.SHARE),
  /** Whether the network has diverged by then: 1, else 0. */
  DIVERGED("diverged", Kind.COUNT);

  /** What kind of number it is: those of one kind can be compared. */
  public enum Kind {
    /** A whole number. */
    COUNT,
    /** A number from 0 to 1, as people know it in percent. */
    SHARE,
    /** A loss, 0 or more. */
    LOSS
  }

  private final String id;
  private final Kind kind;

  Quantity(String id, Kind kind) {
    this.id = id;
    this.kind = kind;
  }

  /** The word that files use. */
  public String id() {
    return id;
  }

  /** What kind of number it is. */
  public Kind kind() {
    return kind;
  }

  /** Whether the run has to be watched after every step for it. */
  public boolean needsEvents() {
    return this == DEATHS || this == RETURNS;
  }
}
