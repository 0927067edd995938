package flatline.interchange.json;

/**
 * A file that cannot be used. The message, meant for the person who wrote the file, names the key
 * or the line and column, the value found and what is allowed.
 */
public final class ScenarioException extends Exception {

  private static final long serialVersionUID = 1;

  private final String message;

  /** With a message for the person who wrote the file. */
  public ScenarioException(String message) {
    this.message = message;
  }

  @Override
  public String getMessage() {
    return message;
  }
}
