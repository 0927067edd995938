package flatline.interchange.prose;

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
      case SoftLineBreak _ -> letters.append(' ');
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
