package flatline.cli.argument;

/** Arguments or input that cannot be used; the message says which, and what is allowed. */
public final class UnusableException extends Exception {

  private static final long serialVersionUID = 1;

  public UnusableException(String message) {
    super(message);
  }
}
