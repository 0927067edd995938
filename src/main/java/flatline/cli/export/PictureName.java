package flatline.cli.export;

import flatline.model.picture.PictureKind;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a picture on the command line is of. */
public final class PictureName implements ITypeConverter<PictureKind> {

  @Override
  public PictureKind convert(String text) {
    return PictureKind.of(text)
        .orElseThrow(() ->
            new TypeConversionException("must be one of " + names() + ", got \"" + text + "\""));
  }

  private static String names() {
    return Arrays.stream(PictureKind.values())
        .map(PictureKind::id)
        .collect(Collectors.joining(", "));
  }
}
