package flatline.interchange.prose;

import flatline.model.language.RunningText;
import flatline.model.prose.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns running text of Markdown into ours. */
public final class InlineReader {

  private static final int MOST_LEVELS = 4;

  private final Optional<LinkReader> links;
  private final int level;
  private final List<Inline> read = new ArrayList<>();

  /** Stands for the letter of a piece that is set in another way. */
  private static final char LATIN = 'x';

  private final StringBuilder letters = new StringBuilder();

  /**
   * @param links takes the links; where it is empty there may be none
   */
  public InlineReader(Optional<LinkReader> links) {
    this(links, 0);
  }

  private InlineReader(Optional<LinkReader> links, int level) {
    this.links = links;
    this.level = level;
  }

  /**
   * Reads all that a node holds.
   *
   * @throws ProseException if some of it cannot be had
   */
  public List<Inline> read(Node parent) throws ProseException {
    if (level == MOST_LEVELS) {
      throw new ProseException(
          SourceLine.of(parent),
          "words must be stressed at most " + (MOST_LEVELS - 1) + " times over");
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      take(node);
    }
    endLetters();
    return read;
  }

  private void take(Node node) throws ProseException {
    switch (node) {
      case Text text -> letters.append(text.getLiteral());
      case SoftLineBreak _ -> letters.append(gap(node));
      case HardLineBreak _ -> add(new Inline.LineEnd());
      case Code code -> add(new Inline.Code(code.getLiteral()));
      case Emphasis emphasis -> add(new Inline.Emphasis(inside(emphasis)));
      case StrongEmphasis strong -> add(new Inline.Strong(inside(strong)));
      case Link link when links.isPresent() ->
          add(links.get().read(inside(link), link.getDestination(), SourceLine.of(link)));
      default ->
          throw new ProseException(
              SourceLine.of(node),
              "words must be plain, **strong**, *emphasized* or `code`, got " + Markup.name(node));
    }
  }

  /** What the end of a line stands for in the middle of words. */
  private static String gap(Node end) {
    char before = end.getPrevious() instanceof Text text ? last(text.getLiteral()) : LATIN;
    char after = end.getNext() instanceof Text text ? text.getLiteral().charAt(0) : LATIN;
    return RunningText.gap(before, after);
  }

  private static char last(String letters) {
    return letters.charAt(letters.length() - 1);
  }

  private List<Inline> inside(Node node) throws ProseException {
    return new InlineReader(links, level + 1).read(node);
  }

  private void add(Inline piece) {
    endLetters();
    read.add(piece);
  }

  private void endLetters() {
    if (!letters.isEmpty()) {
      read.add(new Inline.Letters(letters.toString()));
      letters.setLength(0);
    }
  }
}
