package flatline.cli.export;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What there are tables of. */
public enum TableKind {
  /** Of all contenders, by step. */
  CURVES,
  /** Of all contenders, at one step. */
  WEIGHTS;

  /** Its name on the command line. */
  public static final class Name implements ITypeConverter<TableKind> {

    @Override
    public TableKind convert(String text) {
      return switch (text) {
        case "curves" -> CURVES;
        case "weights" -> WEIGHTS;
        default ->
            throw new TypeConversionException(
                "must be one of curves, weights, got \"" + text + "\"");
      };
    }
  }
}
