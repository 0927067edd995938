package flatline.cli.argument;

import flatline.model.study.Setting;
import flatline.model.study.StudyAxis;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An axis on the command line: {@code NAME=FROM:TO[:log]:COUNT}. */
public final class AxisText implements ITypeConverter<StudyAxis> {

  private static final Pattern FORM = Pattern.compile("([^=]+)=([^:]+):([^:]+)(:log)?:(\\d{1,9})");

  @Override
  public StudyAxis convert(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new TypeConversionException(
          String.format(Locale.ROOT, "must be NAME=FROM:TO[:log]:COUNT, got \"%s\"", text));
    }
    Setting setting =
        Setting.of(matcher.group(1))
            .orElseThrow(() ->
                new TypeConversionException(
                    String.format(
                        Locale.ROOT,
                        "must name one of %s, got \"%s\"",
                        names(),
                        matcher.group(1))));
    try {
      return new StudyAxis(
          setting,
          number(matcher.group(2)),
          number(matcher.group(3)),
          matcher.group(4) != null,
          Integer.parseInt(matcher.group(5)));
    } catch (IllegalArgumentException refused) {
      throw new TypeConversionException(String.valueOf(refused.getMessage()));
    }
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException noNumber) {
      throw new TypeConversionException(
          String.format(Locale.ROOT, "must have numbers as ends, got \"%s\"", text));
    }
  }

  private static String names() {
    return Stream.of(Setting.values()).map(Setting::key).collect(Collectors.joining(", "));
  }
}
