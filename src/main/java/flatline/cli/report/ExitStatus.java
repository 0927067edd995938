package flatline.cli.report;

/** What the program tells the shell when it ends. */
public final class ExitStatus {

  /** Done. */
  public static final int DONE = 0;

  /** The run failed, or a check did not hold. */
  public static final int FAILED = 1;

  /** Unusable arguments or input. */
  public static final int UNUSABLE = 2;

  private ExitStatus() {}
}
