package flatline.model.rule;

import java.util.Collection;

/** The whole numbers from {@code least} to {@code most}, both among them. */
public record Whole(long least, long most) {

  /** Places in a list. */
  public static final Whole INDICES = new Whole(0, Integer.MAX_VALUE);

  /** Whether a number is one of them. */
  public boolean holds(long value) {
    return value >= least && value <= most;
  }

  /** What a number must do to be one of them. */
  public String must() {
    return "be a whole number from " + least + " to " + most;
  }

  /**
   * Refuses any other number.
   *
   * @param path of its key
   * @throws Refusal if it is not one of them
   */
  public void check(String path, long value) {
    Refusal.unless(holds(value), path, must(), value);
  }

  /**
   * Refuses a list of another length.
   *
   * @param path of its key
   * @throws Refusal if the number of its elements is not one of these
   */
  public void checkSize(String path, Collection<?> list) {
    Refusal.unless(
        holds(list.size()), path, "have " + least + " to " + most + " elements", list.size());
  }
}
