package flatline.model.lanes;

/** How closely the runs of a study are watched. */
public enum Detail {
  /** At the start and at the end. */
  ENDS,
  /** After every step too, so that no death and no return is missed. */
  EVENTS
}
