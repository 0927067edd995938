package flatline.interchange.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import flatline.interchange.prose.LinkReader;
import flatline.interchange.prose.ProseException;
import flatline.model.help.HelpPage;
import flatline.model.prose.Inline;
import flatline.model.prose.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelpTextTest {

  private static final LinkReader KEEP = (words, target, _) -> new Inline.Link(words, target);

  private static final LinkReader REFUSE =
      (_, target, line) -> {
        throw new ProseException(line, target);
      };

  @Test
  void aPageHasATitleAndSections() throws ProseException {
    HelpPage page = HelpText.read("a", "# Title\nFirst [b](b.md).\n\n## Heading\n- point\n", KEEP);
    assertEquals("Title", page.title());
    assertEquals(List.of("", "Heading"), page.sections().stream().map(s -> s.heading()).toList());
    assertEquals(List.of("First b.", "point"), page.passages().map(Passage::plain).toList());
  }

  @Test
  void whatIsWrongIsRefusedWithItsLine() {
    assertRefused(1, "Words without a title.\n\n", KEEP);
    assertRefused(3, "# Title\n\n### Too deep\n", KEEP);
    assertRefused(3, "# Title\n\nWords [away](nowhere).\n", REFUSE);
    assertRefused(3, "# Title\n\n> A quotation\n", KEEP);
  }

  private static void assertRefused(int line, String markdown, LinkReader links) {
    var refused = assertThrows(ProseException.class, () -> HelpText.read("a", markdown, links));
    assertEquals(line, refused.line(), refused.getMessage());
  }
}
