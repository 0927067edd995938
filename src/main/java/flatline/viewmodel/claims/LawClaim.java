package flatline.viewmodel.claims;

import flatline.model.theory.Law;
import flatline.viewmodel.TextKeys;
import java.util.List;

/** What a law says, which the command of that name holds to networks drawn at random. */
final class LawClaim {

  private static final TextKeys NAMES =
      TextKeys.of("theory.law.*", Law.all().stream().map(Law::id));
  private static final TextKeys SAYS = NAMES.in("theory.law.*.says");
  private static final TextKeys FORMULAS = NAMES.in("theory.law.*.formula");
  private static final TextKeys SOURCES = NAMES.in("theory.law.*.source");

  private LawClaim() {}

  static StatedClaim of(Law law) {
    String id = law.id();
    return new StatedClaim(
        ClaimWords.of(NAMES.of(id)),
        List.of(ClaimWords.of(SAYS.of(id)), ClaimWords.of(FORMULAS.of(id))),
        ClaimWords.of(SOURCES.of(id)),
        List.of(ClaimCommand.of("theory", id)));
  }
}
