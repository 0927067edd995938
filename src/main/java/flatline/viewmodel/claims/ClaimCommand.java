package flatline.viewmodel.claims;

/** What is typed in a terminal. */
final class ClaimCommand {

  private static final String PROGRAM = "flatline";

  private ClaimCommand() {}

  /** The program's name and these words after it. */
  static String of(String... words) {
    return PROGRAM + ' ' + String.join(" ", words);
  }
}
