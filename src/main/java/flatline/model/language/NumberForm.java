package flatline.model.language;

import flatline.model.number.Numbers;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a language writes numbers: the decimal sign, what sets thousands apart, and the percent sign.
 * Digits, the minus sign and powers of ten are the same in all.
 *
 * @param decimal the decimal sign, a point or a comma
 * @param thousands between thousands
 * @param percent the percent sign, with the space that a language wants before it
 */
public record NumberForm(char decimal, String thousands, String percent) {

  /** As {@link Numbers} writes them. */
  public static final NumberForm ROOT = new NumberForm('.', ",", " %");

  /** A number as {@link Numbers} writes it, in whatever stands round it. */
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");

  private static final char HELD = '\0';

  static NumberForm of(Locale locale, String percent) {
    var symbols = DecimalFormatSymbols.getInstance(locale);
    return new NumberForm(
        symbols.getDecimalSeparator(), String.valueOf(symbols.getGroupingSeparator()), percent);
  }

  /**
   * A text in which every number is as {@link Numbers} writes it, with all of them in this form.
   * Once only: what is in another form already would be misread.
   */
  public String of(String text) {
    return equals(ROOT)
        ? text
        : NUMBER
            .matcher(text)
            .replaceAll(number ->
                number.group().replace('.', HELD).replace(",", thousands).replace(HELD, decimal));
  }

  /**
   * What was typed, as {@link Numbers#parse} reads it: the decimal sign of the language becomes a
   * point, and a point that is none a comma. So the language's own sign is always taken for one,
   * and the other too, unless it may as well set thousands apart, as in 1.500; that is refused.
   */
  public String read(String typed) {
    var read = new StringBuilder();
    for (int i = 0; i < typed.length(); i++) {
      char sign = typed.charAt(i);
      boolean other = sign == ROOT.decimal || thousands.indexOf(sign) >= 0;
      read.append(sign == decimal ? '.' : other ? ',' : sign);
    }
    return read.toString();
  }

  /** A number that is written already, as percent. */
  public String percent(String number) {
    return number + percent;
  }

  /** {@link Numbers#exact} in this form. */
  public String exact(double value) {
    return of(Numbers.exact(value));
  }

  /** {@link Numbers#brief} in this form. */
  public String brief(double value) {
    return of(Numbers.brief(value));
  }

  /** {@link Numbers#fixed} in this form. */
  public String fixed(double value, int decimals) {
    return of(Numbers.fixed(value, decimals));
  }

  /** {@link Numbers#loss} in this form. */
  public String loss(double loss) {
    return of(Numbers.loss(loss));
  }

  /** {@link Numbers#grouped} in this form. */
  public String grouped(long value) {
    return of(Numbers.grouped(value));
  }
}
