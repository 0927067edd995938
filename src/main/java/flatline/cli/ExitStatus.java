package flatline.cli;

/** What the program tells the shell when it ends. */
final class ExitStatus {

  /** Done. */
  static final int DONE = 0;

  /** The run failed, or a check did not hold. */
  static final int FAILED = 1;

  /** Unusable arguments or input. */
  static final int UNUSABLE = 2;

  private ExitStatus() {}
}
