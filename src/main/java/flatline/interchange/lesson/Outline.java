package flatline.interchange.lesson;

import flatline.interchange.prose.InlineReader;
import flatline.interchange.prose.PassageReader;
import flatline.interchange.prose.ProseException;
import flatline.interchange.prose.SourceLine;
import flatline.model.prose.Inline;
import flatline.model.prose.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A lesson's text in its sections; what its blocks say is not looked at yet. */
final class Outline {

  /** More levels of lists in lists nobody reads. */
  private static final int MOST_LEVELS = 64;

  private static final String FENCE = "flatline";

  /**
   * One level-2 heading and what follows it.
   *
   * @param line of the heading, from 1
   * @param directives lines of all its blocks, in their order
   */
  record Section(int line, String heading, List<Passage> text, List<Directive> directives) {}

  private String title = "";
  private List<Inline> subtitle = List.of();
  private final List<Section> sections = new ArrayList<>();

  private Outline() {}

  /**
   * The outline of a Markdown text.
   *
   * @throws LessonException if it is not that of a lesson
   */
  static Outline of(String markdown) throws LessonException {
    Parser parser =
        Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MOST_LEVELS)
            .build();
    Node document = parser.parse(markdown);
    Outline outline = new Outline();
    try {
      for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
        outline.take(node);
      }
    } catch (ProseException refused) {
      throw new LessonException(refused.line(), String.valueOf(refused.getMessage()));
    }
    if (outline.title.isEmpty()) {
      throw new LessonException("the file must begin with the lesson's title, as in: # Title");
    }
    if (outline.sections.isEmpty()) {
      throw new LessonException("the file must have a step, as in: ## What is said first");
    }
    return outline;
  }

  /** What the lesson is called. */
  String title() {
    return title;
  }

  /** The line below the title; may be empty. */
  List<Inline> subtitle() {
    return subtitle;
  }

  /** The steps, at least one. */
  List<Section> sections() {
    return sections;
  }

  private void take(Node node) throws LessonException, ProseException {
    if (title.isEmpty()) {
      takeTitle(node);
    } else if (node instanceof Heading heading) {
      takeHeading(heading);
    } else if (sections.isEmpty()) {
      takeSubtitle(node);
    } else if (node instanceof FencedCodeBlock fence && isDirectives(fence)) {
      sections.getLast().directives().addAll(Directive.read(fence));
    } else {
      sections.getLast().text().add(new PassageReader(Optional.empty()).read(node));
    }
  }

  private void takeTitle(Node node) throws LessonException, ProseException {
    if (!(node instanceof Heading heading) || heading.getLevel() != 1) {
      throw new LessonException(
          SourceLine.of(node), "the file must begin with the lesson's title, as in: # Title");
    }
    title = words(heading);
  }

  private void takeHeading(Heading heading) throws LessonException, ProseException {
    if (heading.getLevel() != 2) {
      throw new LessonException(
          SourceLine.of(heading),
          "a heading must be of level 2 and begin a step, got one of level " + heading.getLevel());
    }
    sections.add(
        new Section(SourceLine.of(heading), words(heading), new ArrayList<>(), new ArrayList<>()));
  }

  private static String words(Heading heading) throws LessonException, ProseException {
    String words = Inline.plain(new InlineReader(Optional.empty()).read(heading)).strip();
    if (words.isEmpty()) {
      throw new LessonException(SourceLine.of(heading), "a heading must have words");
    }
    return words;
  }

  private void takeSubtitle(Node node) throws LessonException, ProseException {
    Optional<Emphasis> line = subtitle.isEmpty() ? emphasis(node) : Optional.empty();
    if (line.isEmpty()) {
      throw new LessonException(
          SourceLine.of(node),
          "between the title and the first step (## …) must be a *subtitle* or nothing, got more");
    }
    subtitle = new InlineReader(Optional.empty()).read(line.get());
  }

  /** What a paragraph consists of, if it is one stressed line. */
  private static Optional<Emphasis> emphasis(Node node) {
    return node instanceof Paragraph
            && node.getFirstChild() instanceof Emphasis only
            && only.getNext() == null
        ? Optional.of(only)
        : Optional.empty();
  }

  private static boolean isDirectives(FencedCodeBlock fence) {
    return FENCE.equals(fence.getInfo().strip());
  }
}
