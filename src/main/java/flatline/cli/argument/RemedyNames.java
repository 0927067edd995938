package flatline.cli.argument;

import flatline.interchange.json.ScenarioException;
import flatline.interchange.remedy.Remedies;
import flatline.interchange.remedy.RemedyChange;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Remedies on the command line, separated by commas: {@code clip 0.1}, {@code momentum 0.9 + rate
 * factor 0.1}, {@code mine={"clip": 3}}.
 */
public final class RemedyNames implements ITypeConverter<RemedyNames.Chosen> {

  /**
   * What was chosen.
   *
   * @param changes in their order
   */
  public record Chosen(List<RemedyChange> changes) {

    /** Copies the list. */
    public Chosen {
      changes = List.copyOf(changes);
    }
  }

  @Override
  public Chosen convert(String text) {
    List<RemedyChange> changes = new ArrayList<>();
    try {
      for (String each : split(text)) {
        changes.add(one(each.strip()));
      }
    } catch (ScenarioException refused) {
      throw new TypeConversionException(refused.getMessage());
    }
    return new Chosen(changes);
  }

  private static RemedyChange one(String text) throws ScenarioException {
    int name = text.indexOf('=');
    return name > 0 && text.indexOf('{') > name
        ? RemedyChange.of(text.substring(0, name).strip(), text.substring(name + 1).strip())
        : Remedies.named(text);
  }

  /** At the commas that stand outside of brackets and quotes. */
  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    boolean quoted = false;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && (i == 0 || text.charAt(i - 1) != '\\')) {
        quoted = !quoted;
      } else if (!quoted && (c == '{' || c == '[')) {
        depth++;
      } else if (!quoted && (c == '}' || c == ']')) {
        depth--;
      } else if (!quoted && depth == 0 && c == ',') {
        parts.add(text.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }
}
