package flatline.model.remedy;

import flatline.model.rule.Refusal;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One change that may help.
 *
 * @param kind what is changed
 * @param number to what, where the kind has a number
 */
public record RemedyPart(RemedyKind kind, OptionalDouble number) {

  /**
   * @throws Refusal if a number is missing or too much
   */
  public RemedyPart {
    Refusal.unless(
        number.isPresent() == kind.hasNumber(),
        kind.word(),
        kind.hasNumber() ? "have a number" : "have no number",
        number.isPresent() ? RemedyKind.plain(number.getAsDouble()) : "none");
  }

  /** One with a number. */
  public static RemedyPart of(RemedyKind kind, double number) {
    return new RemedyPart(kind, OptionalDouble.of(number));
  }

  /** One without. */
  public static RemedyPart of(RemedyKind kind) {
    return new RemedyPart(kind, OptionalDouble.empty());
  }

  /** What it is called on the command line and in results, for example {@code clip 0.1}. */
  public String name() {
    return kind.word() + (number.isPresent() ? " " + RemedyKind.plain(number.getAsDouble()) : "");
  }

  /** A kind with each of the numbers that it customarily has. */
  public static List<RemedyPart> alone(RemedyKind kind) {
    return kind.hasNumber()
        ? kind.customary().stream().map(number -> of(kind, number)).toList()
        : List.of(of(kind));
  }
}
