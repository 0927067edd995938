package flatline.interchange.table;

/** A table that cannot be used: the message says what was found, what must hold, and the remedy. */
public final class TableException extends Exception {

  private static final long serialVersionUID = 1;

  /** Says why. */
  public TableException(String message) {
    super(message);
  }
}
