package flatline.cli.argument;

import flatline.model.lanes.Detail;

/** How closely the runs of a study are watched. */
public final class Noting {

  private final Given<Boolean> events;

  /** Adds its option. */
  public Noting(Arguments arguments) {
    events =
        arguments.flag(
            "--events", "Note deaths and returns after every step too, which takes longer.");
  }

  /** The detail that was asked for. */
  public Detail detail() {
    return events.isGiven() ? Detail.EVENTS : Detail.ENDS;
  }
}
