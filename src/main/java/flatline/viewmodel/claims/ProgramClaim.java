package flatline.viewmodel.claims;

import flatline.viewmodel.TextKeys;
import java.util.List;

/** What the program claims of itself and by itself: no file says it. */
enum ProgramClaim {
  /** That a leak makes little difference on MNIST. */
  DIGITS(ClaimGroup.DIGITS, "digits", "--seeds", "5", "--epochs", "10"),
  /** That it does on pixels which are not normalized. */
  PIXELS(
      ClaimGroup.DIGITS,
      "digits",
      "--activations",
      "relu,leaky_relu:0.01",
      "--pixels",
      "raw",
      "--rate",
      "0.01",
      "--epochs",
      "1"),
  /** How a difference between networks is told from chance. */
  COMPARISON(ClaimGroup.VERDICTS, "study", "opening", "--seeds", "20"),
  /** How a law and a measurement are held to each other. */
  SURVEY(ClaimGroup.VERDICTS, "theory", "constant_bias"),
  /** That every number comes out the same again. */
  EXACT(ClaimGroup.EXACTNESS, "selftest");

  private static final TextKeys TITLES = TextKeys.of("claims.*", values());
  private static final TextKeys SAYS = TextKeys.of("claims.*.says", values());
  private static final TextKeys SOURCES = TextKeys.of("claims.*.source", values());

  private final ClaimGroup group;
  private final String command;

  ProgramClaim(ClaimGroup group, String... command) {
    this.group = group;
    this.command = ClaimCommand.of(command);
  }

  /** Where it stands. */
  ClaimGroup group() {
    return group;
  }

  StatedClaim stated() {
    return new StatedClaim(
        ClaimWords.of(TITLES.of(this)),
        List.of(ClaimWords.of(SAYS.of(this))),
        ClaimWords.of(SOURCES.of(this)),
        List.of(command));
  }
}
