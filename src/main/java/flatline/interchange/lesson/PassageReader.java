package flatline.interchange.lesson;

import flatline.model.lesson.Passage;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Turns blocks of Markdown into passages of a lesson. */
final class PassageReader {

  /** Lists in lists in lists. */
  private static final int MOST_LEVELS = 3;

  private static final String FENCE = "flatline";

  private final int level;

  private PassageReader(int level) {
    this.level = level;
  }

  /**
   * Reads a block.
   *
   * @throws LessonException if a lesson cannot have one of that kind
   */
  static Passage read(Node block) throws LessonException {
    return new PassageReader(0).passage(block);
  }

  private Passage passage(Node block) throws LessonException {
    return switch (block) {
      case Paragraph words -> new Passage.Paragraph(new InlineReader().read(words));
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

  private List<Passage.Item> items(Node list) throws LessonException {
    if (level == MOST_LEVELS) {
      throw new LessonException(
          Place.of(list), "lists must be at most " + MOST_LEVELS + " deep, got one deeper");
    }
    PassageReader inside = new PassageReader(level + 1);
    List<Passage.Item> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      List<Passage> passages = new ArrayList<>();
      for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
        passages.add(inside.passage(block));
      }
      items.add(new Passage.Item(passages));
    }
    return items;
  }

  private static Passage fenced(FencedCodeBlock listing) throws LessonException {
    if (listing.getInfo() != null && listing.getInfo().strip().startsWith(FENCE)) {
      throw new LessonException(
          Place.of(listing),
          "a block must say flatline and no more, and not stand in a list, to be one of the app's");
    }
    return listing(listing.getLiteral());
  }

  private static Passage listing(String literal) {
    return new Passage.Listing(literal.lines().toList());
  }

  private static LessonException refused(Node block) {
    return new LessonException(
        Place.of(block), "a step must have paragraphs, lists and code, got " + Markup.name(block));
  }
}
