package flatline.cli.export;

import flatline.model.picture.FilmContent;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What is seen in a film on the command line: parts, separated by commas. */
public final class ShownParts implements ITypeConverter<FilmContent> {

  private static final Set<String> PARTS = Set.of("planes", "networks", "charts");

  @Override
  public FilmContent convert(String text) {
    List<String> named = List.of(text.split(",", -1));
    for (String each : named) {
      if (!PARTS.contains(each)) {
        throw new TypeConversionException(
            "must name planes, networks or charts, separated by commas, got \"" + each + "\"");
      }
    }
    return new FilmContent(
        named.contains("planes"), named.contains("networks"), named.contains("charts"));
  }
}
