package flatline.model.rule;

/**
 * A value that a record of the model cannot take. Says which one by the path of its key in a
 * scenario file, so that a reader finds the place where it was written and a window its field.
 */
public final class Refusal extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final String path;
  private final String must;
  private final String given;

  /**
   * @param path of the key, seen from the record that refuses, for example {@code points[3][2]}
   * @param must what the value must do, for example "be -1 or 1"
   * @param given the value, in words or digits
   */
  public Refusal(String path, String must, String given) {
    this.path = path;
    this.must = must;
    this.given = given;
  }

  /**
   * Throws unless something holds.
   *
   * @param given as its text is shown
   */
  public static void unless(boolean holds, String path, String must, Object given) {
    if (!holds) {
      throw new Refusal(path, must, given.toString());
    }
  }

  /**
   * The same as seen from what holds the refusing record.
   *
   * @param key by which it is held: a name, or an index in brackets
   */
  public Refusal under(String key) {
    return new Refusal(path.startsWith("[") ? key + path : key + "." + path, must, given);
  }

  @Override
  public String getMessage() {
    return path + " must " + must + ", got " + given;
  }

  /** The path of the key. */
  public String path() {
    return path;
  }

  /** What the value must do. */
  public String must() {
    return must;
  }

  /** The value. */
  public String given() {
    return given;
  }
}
