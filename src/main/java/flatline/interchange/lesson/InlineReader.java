package flatline.interchange.lesson;

import flatline.model.lesson.Inline;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns running text of Markdown into that of a lesson. */
final class InlineReader {

  private static final int MOST_LEVELS = 4;

  private final int level;
  private final List<Inline> read = new ArrayList<>();
  private final StringBuilder letters = new StringBuilder();

  InlineReader() {
    this(0);
  }

  private InlineReader(int level) {
    this.level = level;
  }

  /**
   * Reads all that a node holds.
   *
   * @throws LessonException if a lesson cannot have some of it
   */
  List<Inline> read(Node parent) throws LessonException {
    if (level == MOST_LEVELS) {
      throw new LessonException(
          Place.of(parent), "words must be stressed at most " + (MOST_LEVELS - 1) + " times over");
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      take(node);
    }
    endLetters();
    return read;
  }

  private void take(Node node) throws LessonException {
    switch (node) {
      case Text text -> letters.append(text.getLiteral());
      case SoftLineBreak _ -> letters.append(' ');
      case HardLineBreak _ -> add(new Inline.LineEnd());
      case Code code -> add(new Inline.Code(code.getLiteral()));
      case Emphasis emphasis ->
          add(new Inline.Emphasis(new InlineReader(level + 1).read(emphasis)));
      case StrongEmphasis strong ->
          add(new Inline.Strong(new InlineReader(level + 1).read(strong)));
      default ->
          throw new LessonException(
              Place.of(node),
              "words must be plain, **strong**, *emphasized* or `code`, got " + Markup.name(node));
    }
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
