package flatline.interchange.json;

/**
 * A file that cannot be used. The message, meant for the person who wrote the file, names the key
 * or the line and column, the value found and what is allowed.
 */
public final class ScenarioException extends Exception {

  private static final long serialVersionUID = 1;

  private final String message;
  private final String path;
  private final String reason;

  /** With a message for the person who wrote the file. */
  public ScenarioException(String message) {
    this(message, "", message);
  }

  /**
   * Of a value.
   *
   * @param path of its key
   * @param reason the message without the place where the value stands
   */
  ScenarioException(String message, String path, String reason) {
    this.message = message;
    this.path = path;
    this.reason = reason;
  }

  /** The key path of the value that cannot be used; empty if it is not about one. */
  public String path() {
    return path;
  }

  /** The message without line and column, for who wrote the value somewhere else. */
  public String reason() {
    return reason;
  }

  @Override
  public String getMessage() {
    return message;
  }
}
