package flatline.interchange.prose;

import java.util.Locale;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/** What the pieces of Markdown that a text cannot have are called. */
final class Markup {

  private Markup() {}

  static String name(Node node) {
    return switch (node) {
      case HtmlBlock _, HtmlInline _ -> "HTML";
      case Image _ -> "an image";
      case Link _, LinkReferenceDefinition _ -> "a link";
      case BlockQuote _ -> "a quotation";
      case ThematicBreak _ -> "a line across";
      case Heading _ -> "a heading";
      default -> node.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    };
  }
}
