package flatline.model.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.help.HelpQuery.Hit;
import flatline.model.prose.Inline;
import flatline.model.prose.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelpQueryTest {

  private static final HelpPage BY_TEXT = page("text", "One", "Two", "A unit can die.");
  private static final HelpPage BY_HEADING = page("heading", "One", "The unit", "Nothing.");
  private static final HelpPage BY_TITLE = page("title", "Units", "Two", "Nothing.");

  private static HelpPage page(String id, String title, String heading, String text) {
    Passage passage = new Passage.Paragraph(List.of(new Inline.Letters(text)));
    return new HelpPage(id, title, List.of(new HelpPage.Chapter(heading, List.of(passage))));
  }

  @Test
  void titlesComeBeforeHeadingsAndHeadingsBeforeText() {
    var all = List.of(BY_TEXT, BY_HEADING, BY_TITLE);
    assertEquals(List.of(BY_TITLE, BY_HEADING, BY_TEXT), new HelpQuery("UNIT").among(all));
    assertEquals(all, new HelpQuery("  ").among(all), "nothing is looked for");
  }

  @Test
  void everyWordMustBeThere() {
    var all = List.of(BY_TEXT, BY_HEADING, BY_TITLE);
    assertEquals(List.of(BY_TEXT), new HelpQuery("die unit").among(all));
    assertEquals(List.of(), new HelpQuery("unit zebra").among(all));
  }

  @Test
  void placesAreFoundWhateverTheCaseAndTheAccents() {
    assertEquals(
        List.of(new Hit(0, 4), new Hit(10, 14)), new HelpQuery("unit").in("UNITs and únít"));
    assertEquals(List.of(new Hit(2, 5)), new HelpQuery("äße").in("xxäßexx"));
    assertTrue(new HelpQuery("").in("unit").isEmpty());
  }

  @Test
  void placesDoNotOverlap() {
    assertEquals(List.of(new Hit(0, 6)), new HelpQuery("act active").in("active"));
    assertEquals(List.of(new Hit(0, 2), new Hit(2, 4)), new HelpQuery("aa").in("aaaaa"));
  }
}
