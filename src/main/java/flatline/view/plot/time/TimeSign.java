package flatline.view.plot.time;

/** What a chart over time shows at a place beside its lines. */
public sealed interface TimeSign {

  /**
   * Deaths and returns.
   *
   * @param contender whose they are
   */
  record Happened(int contender, MarkGroup group) implements TimeSign {}

  /**
   * The upright line where something was changed by hand.
   *
   * @param step at which it was
   */
  record Changed(long step) implements TimeSign {}

  /** The gap in the upright axis, above which it goes by powers of ten. */
  record AxisBreak() implements TimeSign {}

  /** Values beside the lines, where there is no room for the names. */
  record Ends() implements TimeSign {}
}
