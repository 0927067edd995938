package flatline.viewmodel.claims;

import java.util.List;

/**
 * Something that is claimed on the screen.
 *
 * @param title what it is about
 * @param says the claim, or all that one thing claims, in paragraphs
 * @param source where it comes from: a publication, or how it was measured
 * @param commands each of which repeats it in a terminal; none where there is nothing to compute
 */
public record StatedClaim(
    ClaimWords title, List<ClaimWords> says, ClaimWords source, List<String> commands) {

  /** Copies the lists. */
  public StatedClaim {
    says = List.copyOf(says);
    commands = List.copyOf(commands);
  }
}
