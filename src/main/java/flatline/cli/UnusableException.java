package flatline.cli;

/** Arguments or input that cannot be used; the message says which, and what is allowed. */
final class UnusableException extends Exception {

  private static final long serialVersionUID = 1;

  UnusableException(String message) {
    super(message);
  }
}
