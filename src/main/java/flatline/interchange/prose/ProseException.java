package flatline.interchange.prose;

/** A text that has what it cannot have. */
public final class ProseException extends Exception {

  private static final long serialVersionUID = 1;

  private final int line;

  /**
   * @param line of the file, from 1
   * @param reason what must hold and what was found
   */
  public ProseException(int line, String reason) {
    super(reason);
    this.line = line;
  }

  /** The line that is wrong, from 1. */
  public int line() {
    return line;
  }
}
