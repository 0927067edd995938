package flatline.viewmodel.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.help.ShippedHelp;
import flatline.model.help.HelpPage;
import flatline.model.language.Language;
import flatline.model.prose.Inline;
import flatline.model.prose.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HelpViewModelTest {

  /** A window that has every key and word. */
  private static final class Anything implements WindowWords {
    @Override
    public Language language() {
      return Language.ENGLISH;
    }

    @Override
    public Optional<String> keys(String title) {
      return Optional.of("⌘" + title);
    }

    @Override
    public Optional<String> word(String key) {
      return Optional.of(key);
    }

    @Override
    public List<HelpPage.Chapter> keyboard() {
      Passage words = new Passage.Paragraph(List.of(new Inline.Letters("zebra")));
      return List.of(new HelpPage.Chapter("All of them", List.of(words)));
    }
  }

  private final HelpViewModel help = new HelpViewModel();

  private String open() {
    return help.pageProperty().get().orElseThrow().id();
  }

  @Test
  void itOpensOnTheFirstPageAndAgainWhereItWasLeft() {
    help.read(new Anything());
    assertEquals(ShippedHelp.ids().getFirst(), open());
    help.open("units");
    help.read(new Anything());
    assertEquals("units", open());
    assertEquals(ShippedHelp.ids().size(), help.listedProperty().get().size());
  }

  @Test
  void oneGoesBackTheWayOneCame() {
    help.read(new Anything());
    assertFalse(help.canGoBackProperty().get());
    help.open("units");
    help.open("units");
    help.open("time");
    help.back();
    assertEquals("units", open());
    assertTrue(help.canGoBackProperty().get());
    help.back();
    assertEquals("training", open());
    help.back();
    assertEquals("training", open());
    assertFalse(help.canGoBackProperty().get());
  }

  @Test
  void aPageWithoutTheWordsGivesWay() {
    help.read(new Anything());
    help.lookFor("zebra");
    assertEquals("keyboard", open());
    assertEquals(1, help.listedProperty().get().size());
    help.lookFor("xyzzy");
    assertEquals("keyboard", open(), "nothing is found: the page stays");
    help.lookFor("");
    assertEquals("keyboard", open());
  }

  @Test
  void keysAreCalledAsTheWindowCallsThem() {
    help.read(new Anything());
    String text =
        help.pageProperty().get().orElseThrow().passages().map(Passage::plain).toList().toString();
    assertTrue(text.contains("⌘key.play"), text);
    assertFalse(text.contains("Space"), text);
  }

  @Test
  void aLostLinkIsFoundWhenTheBookIsRead() {
    var silent =
        new WindowWords() {
          @Override
          public Language language() {
            return Language.ENGLISH;
          }

          @Override
          public Optional<String> keys(String title) {
            return Optional.empty();
          }

          @Override
          public Optional<String> word(String key) {
            return Optional.empty();
          }

          @Override
          public List<HelpPage.Chapter> keyboard() {
            return List.of();
          }
        };
    assertThrows(IllegalStateException.class, () -> help.read(silent));
    assertThrows(IllegalArgumentException.class, () -> help.open("nowhere"));
  }
}
