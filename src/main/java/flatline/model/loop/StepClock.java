package flatline.model.loop;

/** When the next step is due at a number of steps a second. Times are nanoseconds of one clock. */
final class StepClock {

  private static final double NANOS = 1e9;

  /** A run that could not keep up does not try to make up for more than this. */
  private static final long MOST_DEBT = 100_000_000L;

  private double stepsPerSecond;
  private long due;

  StepClock(double stepsPerSecond) {
    this.stepsPerSecond = stepsPerSecond;
  }

  /** Whether steps follow each other without a pause. */
  boolean isUnlimited() {
    return stepsPerSecond == Double.POSITIVE_INFINITY;
  }

  /** Changes the speed; the step that is being waited for comes no later than it would now. */
  void set(double newStepsPerSecond, long now) {
    stepsPerSecond = newStepsPerSecond;
    due = Math.min(due, now + interval());
  }

  /** Makes the first step due at once. */
  void start(long now) {
    due = now;
  }

  /** Whether steps are further apart than that many nanoseconds. */
  boolean isSlowerThan(long nanos) {
    return interval() > nanos;
  }

  /** Nanoseconds to the step that is due next; 0 or less if it is due already. */
  long untilDue(long now) {
    return isUnlimited() ? 0 : due - now;
  }

  /** Notes that the step which was due has been made. */
  void stepped(long now) {
    due = Math.max(due + interval(), now - MOST_DEBT);
  }

  private long interval() {
    return isUnlimited() ? 0 : (long) (NANOS / stepsPerSecond);
  }
}
