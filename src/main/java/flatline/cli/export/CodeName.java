package flatline.cli.export;

import flatline.interchange.code.CodeTarget;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What is wanted as code, by its name on the command line. */
public final class CodeName implements ITypeConverter<CodeTarget> {

  private static final String ALL =
      Arrays.stream(CodeTarget.values())
          .map(CodeTarget::id)
          .collect(Collectors.joining(", "))
          .replaceFirst(", (?!.*, )", " or ");

  @Override
  public CodeTarget convert(String id) {
    return CodeTarget.of(id)
        .orElseThrow(() -> new TypeConversionException("must be " + ALL + ", got " + id));
  }
}
