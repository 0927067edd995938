package flatline.interchange.prose;

import flatline.model.prose.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Turns blocks of Markdown into passages. */
public final class PassageReader {

  /** Lists in lists in lists. */
  private static final int MOST_LEVELS = 3;

  private static final String FENCE = "flatline";

  private final Optional<LinkReader> links;
  private final int level;

  /**
   * @param links takes the links; where it is empty there may be none
   */
  public PassageReader(Optional<LinkReader> links) {
    this(links, 0);
  }

  private PassageReader(Optional<LinkReader> links, int level) {
    this.links = links;
    this.level = level;
  }

  /**
   * Reads a block.
   *
   * @throws ProseException if a text cannot have one of that kind
   */
  public Passage read(Node block) throws ProseException {
    return switch (block) {
      case Paragraph words -> new Passage.Paragraph(new InlineReader(links).read(words));
      case BulletList list -> new Passage.Bullets(items(list));
      case OrderedList list -> new Passage.Numbered(first(list), items(list));
      case IndentedCodeBlock listing -> listing(listing.getLiteral());
      case FencedCodeBlock listing -> fenced(listing);
      default -> throw refused(block);
    };
  }

  private static int first(OrderedList list) {
    Integer number = list.getMarkerStartNumber();
    return number == null ? 1 : number;
  }

  private List<Passage.Item> items(Node list) throws ProseException {
    if (level == MOST_LEVELS) {
      throw new ProseException(
          SourceLine.of(list), "lists must be at most " + MOST_LEVELS + " deep, got one deeper");
    }
    PassageReader inside = new PassageReader(links, level + 1);
    List<Passage.Item> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      List<Passage> passages = new ArrayList<>();
      for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
        passages.add(inside.read(block));
      }
      items.add(new Passage.Item(passages));
    }
    return items;
  }

  private static Passage fenced(FencedCodeBlock listing) throws ProseException {
    if (listing.getInfo() != null && listing.getInfo().strip().startsWith(FENCE)) {
      throw new ProseException(
          SourceLine.of(listing),
          "a block must say flatline and no more, and not stand in a list, to be one of the app's");
    }
    return listing(listing.getLiteral());
  }

  private static Passage listing(String literal) {
    return new Passage.Listing(literal.lines().toList());
  }

  private static ProseException refused(Node block) {
    return new ProseException(
        SourceLine.of(block),
        "a text must have paragraphs, lists and code, got " + Markup.name(block));
  }
}
