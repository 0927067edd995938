package flatline.model.loop;

/**
 * One step of one run on one of its timelines. Two values of the same one belong together; a value
 * of another one may not be shown beside them.
 *
 * @param run the number that the last restart or visit gave, 0 before the first
 * @param timeline which future of the run: another one after each change
 * @param step updates made
 */
public record RunStep(long run, int timeline, long step) {

  /** Whether both are steps of the same timeline, so that what is known of one's past holds. */
  public boolean isOnTimelineOf(RunStep other) {
    return run == other.run && timeline == other.timeline;
  }
}
