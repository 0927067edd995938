package flatline.cli.argument;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of things on the command line, at least one of them. */
public final class Count implements ITypeConverter<Integer> {

  private static final int MOST = 1_000_000_000;

  @Override
  public Integer convert(String text) {
    try {
      int count = Integer.parseInt(text);
      if (count >= 1 && count <= MOST) {
        return count;
      }
    } catch (NumberFormatException noNumber) {
      throw refuse(text);
    }
    throw refuse(text);
  }

  private static TypeConversionException refuse(String text) {
    return new TypeConversionException(
        String.format(Locale.ROOT, "must be a whole number from 1 to %d, got \"%s\"", MOST, text));
  }
}
