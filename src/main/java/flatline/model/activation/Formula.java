package flatline.model.activation;

import java.math.BigDecimal;
import java.util.List;

/**
 * A formula in x, case by case.
 *
 * <p>Expressions are plain Unicode with a little markup for the painter: {@code ^{…}} raises,
 * {@code _{…}} lowers, {@code {a|b}} is the fraction a over b; letters stand upright only inside
 * function names ({@code max}, {@code tanh}, {@code ln}). Numbers are in {@code Locale.ROOT}.
 *
 * @param cases at least one; the last has an empty condition if it is the only one
 */
public record Formula(List<Case> cases) {

  /** What holds where: for example {@code 0.1 x} if {@code x ≤ 0}. */
  public record Case(String expression, String condition) {}

  public Formula {
    cases = List.copyOf(cases);
    if (cases.isEmpty()) {
      throw new IllegalArgumentException("a formula has at least one case");
    }
  }

  static Formula of(String expression) {
    return new Formula(List.of(new Case(expression, "")));
  }

  /** A formula with one expression right of 0 and another one at and left of it. */
  static Formula split(String positive, String otherwise) {
    return new Formula(List.of(new Case(positive, "x > 0"), new Case(otherwise, "x ≤ 0")));
  }

  /**
   * A parameter as it stands in formulas: the shortest decimal that reads back to the same double,
   * without an exponent.
   */
  static String number(double value) {
    String text = new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    return text.replace('-', '−');
  }
}
