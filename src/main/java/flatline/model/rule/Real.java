package flatline.model.rule;

/**
 * The numbers from {@code least} to {@code most}, both among them; neither NaN nor an infinity ever
 * is.
 *
 * @param must what a number must do to be one of them
 */
public record Real(double least, double most, String must) {

  /** Any number. */
  public static final Real FINITE =
      new Real(-Double.MAX_VALUE, Double.MAX_VALUE, "be a finite number");

  /** Numbers that are not negative. */
  public static final Real NOT_NEGATIVE =
      new Real(0, Double.MAX_VALUE, "be a finite number, 0 or more");

  /** Numbers that are neither negative nor 0. */
  public static final Real POSITIVE =
      new Real(Double.MIN_VALUE, Double.MAX_VALUE, "be a finite number above 0");

  /** The numbers between two, and those two. */
  public static Real within(double least, double most) {
    return new Real(least, most, "be a number from " + text(least) + " to " + text(most));
  }

  /** Whether a number is one of them. */
  public boolean holds(double value) {
    return value >= least && value <= most;
  }

  /**
   * Refuses any other number.
   *
   * @param path of its key
   * @throws Refusal if it is not one of them
   */
  public void check(String path, double value) {
    Refusal.unless(holds(value), path, must, text(value));
  }

  /** A number as files have it, without a needless ".0". */
  public static String text(double value) {
    return value == Math.rint(value) && Math.abs(value) <= 1L << 53
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
