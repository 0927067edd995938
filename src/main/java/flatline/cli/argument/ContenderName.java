package flatline.cli.argument;

import flatline.interchange.result.StudyText;
import flatline.model.activation.Activation;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A contender on the command line: {@code relu}, {@code leaky_relu:0.01}. */
public final class ContenderName implements ITypeConverter<Activation> {

  @Override
  public Activation convert(String text) {
    int colon = text.indexOf(':');
    String id = colon < 0 ? text : text.substring(0, colon);
    for (Activation each : Activation.all()) {
      if (each.id().equals(id)) {
        return colon < 0 ? each : with(each, text.substring(colon + 1));
      }
    }
    throw new TypeConversionException(
        String.format(Locale.ROOT, "must be one of %s, got \"%s\"", StudyText.activations(), id));
  }

  private static Activation with(Activation activation, String alpha) {
    double most = activation.parameterLimit();
    try {
      double value = Double.parseDouble(alpha);
      if (most > 0 && value >= 0 && value <= most) {
        return activation.withParameter(value);
      }
    } catch (NumberFormatException noNumber) {
      throw refuse(activation, most, alpha);
    }
    throw refuse(activation, most, alpha);
  }

  private static TypeConversionException refuse(Activation activation, double most, String alpha) {
    return new TypeConversionException(
        most > 0
            ? String.format(
                Locale.ROOT,
                "must be %s:ALPHA with ALPHA from 0 to %s, got \"%s\"",
                activation.id(),
                Numeral.of(most),
                alpha)
            : String.format(
                Locale.ROOT, "must be %s without an alpha, got \"%s\"", activation.id(), alpha));
  }
}
