package flatline.cli.argument;

import flatline.model.network.initialization.WeightRule;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A rule of first weights on the command line.
 *
 * @param text as it was given
 * @param rule what it means
 */
public record WeightRuleName(String text, WeightRule rule) {

  /** Reads a name, with a number after a colon where the rule has one. */
  public static final class Converter implements ITypeConverter<WeightRuleName> {

    @Override
    public WeightRuleName convert(String text) {
      int colon = text.indexOf(':');
      try {
        WeightRule rule =
            colon < 0
                ? plain(text)
                : numbered(
                    text.substring(0, colon), Double.parseDouble(text.substring(colon + 1)), text);
        return new WeightRuleName(text, rule);
      } catch (NumberFormatException noNumber) {
        throw refuse(text);
      } catch (IllegalArgumentException outside) {
        throw new TypeConversionException(outside.getMessage());
      }
    }

    private static WeightRule plain(String name) {
      return switch (name) {
        case "glorot", "xavier" -> new WeightRule.Xavier();
        case "he" -> new WeightRule.He();
        case "lecun" -> new WeightRule.Lecun();
        case "zeros" -> new WeightRule.Zeros();
        default -> throw refuse(name);
      };
    }

    private static WeightRule numbered(String name, double number, String text) {
      return switch (name) {
        case "normal" -> new WeightRule.Normal(number);
        case "uniform" -> new WeightRule.Uniform(number);
        case "constant" -> new WeightRule.Constant(number);
        default -> throw refuse(text);
      };
    }

    private static TypeConversionException refuse(String text) {
      return new TypeConversionException(
          "must be glorot, he, lecun, zeros, normal:SIGMA, uniform:LIMIT or constant:VALUE, got \""
              + text
              + "\"");
    }
  }
}
