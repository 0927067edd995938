package flatline.cli.export;

import flatline.model.picture.PictureSize;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The size of a picture on the command line: {@code WxH}. */
public final class PictureSides implements ITypeConverter<PictureSize> {

  private static final Pattern FORM = Pattern.compile("(\\d{1,9})[x×](\\d{1,9})");

  @Override
  public PictureSize convert(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new TypeConversionException(
          "must be WIDTHxHEIGHT in pixels, such as 1280x720, got \"" + text + "\"");
    }
    try {
      return new PictureSize(
          Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), 1);
    } catch (IllegalArgumentException refused) {
      throw new TypeConversionException(String.valueOf(refused.getMessage()));
    }
  }
}
