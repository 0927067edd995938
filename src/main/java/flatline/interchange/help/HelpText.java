package flatline.interchange.help;

import flatline.interchange.prose.InlineReader;
import flatline.interchange.prose.LinkReader;
import flatline.interchange.prose.PassageReader;
import flatline.interchange.prose.ProseException;
import flatline.interchange.prose.SourceLine;
import flatline.model.help.HelpPage;
import flatline.model.prose.Inline;
import flatline.model.prose.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Pages of help as text: a Markdown title, then text under headings of the second level. */
public final class HelpText {

  private final Optional<LinkReader> links;
  private String title = "";
  private String heading = "";
  private List<Passage> text = new ArrayList<>();
  private final List<HelpPage.Chapter> sections = new ArrayList<>();

  private HelpText(LinkReader links) {
    this.links = Optional.of(links);
  }

  /**
   * Reads a page.
   *
   * @param id what it is to be called by links
   * @param links says what its links stand for
   * @throws ProseException if it is no such text, or a link stands for nothing
   */
  public static HelpPage read(String id, String markdown, LinkReader links) throws ProseException {
    Parser parser =
        Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    HelpText page = new HelpText(links);
    Node document = parser.parse(markdown);
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      page.take(node);
    }
    page.endSection();
    if (page.title.isEmpty()) {
      throw new ProseException(1, "the page must begin with its title, as in: # Title");
    }
    return new HelpPage(id, page.title, page.sections);
  }

  private void take(Node node) throws ProseException {
    if (node instanceof Heading found) {
      takeHeading(found);
    } else {
      text.add(new PassageReader(links).read(node));
    }
  }

  private void takeHeading(Heading found) throws ProseException {
    int level = title.isEmpty() ? 1 : 2;
    if (found.getLevel() != level) {
      throw new ProseException(
          SourceLine.of(found),
          "a heading must be of level " + level + " here, got one of level " + found.getLevel());
    }
    String words = Inline.plain(new InlineReader(links).read(found)).strip();
    if (title.isEmpty()) {
      title = words;
    } else {
      endSection();
      heading = words;
    }
  }

  private void endSection() {
    if (!heading.isEmpty() || !text.isEmpty()) {
      sections.add(new HelpPage.Chapter(heading, text));
      text = new ArrayList<>();
    }
  }
}
