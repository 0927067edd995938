package flatline.cli.argument;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A parameter and the range that it runs over.
 *
 * @param name of the parameter
 * @param from its first value
 * @param to its last value
 * @param points how many values there are
 */
public record SweepText(String name, double from, double to, int points) {

  private static final int MOST_POINTS = 1000;

  /** Reads NAME=FROM:TO:POINTS. */
  public static final class Converter implements ITypeConverter<SweepText> {

    private static final Pattern FORM = Pattern.compile("(\\w+)=([^:]+):([^:]+):(\\d{1,4})");

    @Override
    public SweepText convert(String text) {
      Matcher matcher = FORM.matcher(text);
      try {
        if (matcher.matches()) {
          int points = Integer.parseInt(matcher.group(4));
          double from = Double.parseDouble(matcher.group(2));
          double to = Double.parseDouble(matcher.group(3));
          if (points >= 2 && points <= MOST_POINTS) {
            return new SweepText(matcher.group(1), from, to, points);
          }
        }
      } catch (NumberFormatException noNumber) {
        throw refuse(text);
      }
      throw refuse(text);
    }

    private static TypeConversionException refuse(String text) {
      return new TypeConversionException(
          String.format(
              Locale.ROOT,
              "must be NAME=FROM:TO:POINTS with 2 to %d points, got \"%s\"",
              MOST_POINTS,
              text));
    }
  }
}
