package flatline.interchange.lesson;

import flatline.model.lesson.Highlight;
import flatline.model.lesson.LessonPart;
import flatline.model.scenario.Control;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a step lights. */
final class HighlightReader {

  private static final Pattern CONTENDER =
      Pattern.compile("contender\\s+(\\w+)(?:(?:\\s+layer\\s+(\\d{1,9}))?\\s+unit\\s+(\\d{1,9}))?");

  private final Subject subject;
  private final Directive line;

  HighlightReader(Subject subject, Directive line) {
    this.subject = subject;
    this.line = line;
  }

  /**
   * Reads one part of the line.
   *
   * @throws LessonException if it is nothing that can be lit
   */
  Highlight read(String part) throws LessonException {
    Matcher network = CONTENDER.matcher(part);
    if (!network.matches()) {
      return other(part);
    }
    int contender = subject.contender(line, network.group(1));
    if (network.group(3) == null) {
      return new Highlight.OfContender(contender);
    }
    List<Integer> widths = subject.scenario(line).setup().unitLayers();
    int layer = index("layer", network.group(2) == null ? "0" : network.group(2), widths.size());
    int unit = index("unit", network.group(3), widths.get(layer));
    return new Highlight.OfUnit(contender, layer, unit);
  }

  private Highlight other(String part) throws LessonException {
    List<Highlight> others =
        Stream.<Highlight>concat(
                Stream.of(LessonPart.values()).map(Highlight.OfPart::new),
                Stream.of(Control.values()).map(Highlight.OfControl::new))
            .toList();
    for (Highlight each : others) {
      if (id(each).equals(part)) {
        return each;
      }
    }
    String words = others.stream().map(HighlightReader::id).collect(Collectors.joining(", "));
    throw line.refuse("be one of " + words + ", or contender and its number", part);
  }

  private int index(String what, String digits, int count) throws LessonException {
    int index = Integer.parseInt(digits);
    if (index >= count) {
      throw line.refuse("have its " + what + " as a whole number from 0 to " + (count - 1), digits);
    }
    return index;
  }

  private static String id(Highlight highlight) {
    return switch (highlight) {
      case Highlight.OfPart(LessonPart part) -> part.id();
      case Highlight.OfControl(Control control) -> control.id();
      case Highlight.OfContender _, Highlight.OfUnit _ -> "contender";
    };
  }
}
