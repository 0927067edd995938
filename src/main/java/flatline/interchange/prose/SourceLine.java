package flatline.interchange.prose;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Where pieces of a Markdown text stand. */
public final class SourceLine {

  private SourceLine() {}

  /** The line on which a piece begins, from 1; that of what holds it, if it has none itself. */
  public static int of(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      List<SourceSpan> spans = each.getSourceSpans();
      if (!spans.isEmpty()) {
        return spans.getFirst().getLineIndex() + 1;
      }
    }
    return 1;
  }
}
