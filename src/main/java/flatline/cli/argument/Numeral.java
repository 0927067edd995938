package flatline.cli.argument;

import java.util.Locale;

/** Numbers as people read them. */
public final class Numeral {

  private Numeral() {}

  /** A number without zeros that say nothing. */
  public static String of(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.6g", value)
            .replaceFirst("(\\.\\d*?)0+(e|$)", "$1$2")
            .replaceFirst("\\.(e|$)", "$1");
  }
}
