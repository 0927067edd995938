package flatline.cli.argument;

import flatline.model.scenario.Setup;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of steps or epochs on the command line. */
public final class StepCount implements ITypeConverter<Long> {

  private static final long MOST = Setup.Schedule.STEPS.most();

  @Override
  public Long convert(String text) {
    try {
      long count = Long.parseLong(text);
      if (count >= 0 && count <= MOST) {
        return count;
      }
    } catch (NumberFormatException noNumber) {
      throw refuse(text);
    }
    throw refuse(text);
  }

  private static TypeConversionException refuse(String text) {
    return new TypeConversionException(
        String.format(Locale.ROOT, "must be a whole number from 0 to %d, got \"%s\"", MOST, text));
  }
}
