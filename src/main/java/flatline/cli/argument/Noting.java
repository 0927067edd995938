package flatline.cli.argument;

import flatline.model.lanes.Detail;
import flatline.model.vitals.Dormancy;

/** How closely the runs of a study are watched, and what is called dormant. */
public final class Noting {

  private final Given<Boolean> events;
  private final Given<Double> dormant;

  /** Adds its option. */
  public Noting(Arguments arguments) {
    events =
        arguments.flag(
            "--events", "Note deaths and returns after every step too, which takes longer.");
    dormant =
        arguments
            .option(
                "--dormant-threshold",
                "T",
                "Call a unit dormant whose mean |f(z)| is at most T times that of its layer;"
                    + " ${DEFAULT-VALUE} without this.")
            .byDefault(Double.toString(Dormancy.THRESHOLD))
            .of(Double.class);
  }

  /**
   * The detail that was asked for.
   *
   * @throws flatline.model.rule.Refusal if no unit can have the threshold
   */
  public Detail detail() {
    return new Detail(events.isGiven(), dormant.get());
  }
}
