package flatline.cli.argument;

import flatline.model.lanes.Detail;
import picocli.CommandLine.Option;

/** How closely the runs of a study are watched. */
public final class Noting {

  @Option(
      names = "--events",
      description = "Note deaths and returns after every step too, which takes longer.")
  private boolean events;

  /** The detail that was asked for. */
  public Detail detail() {
    return events ? Detail.EVENTS : Detail.ENDS;
  }
}
