package flatline.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.model.language.Language;
import flatline.viewmodel.Message;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static String zeros(Language language, String labels) {
    var texts = new Texts();
    texts.speak(language);
    return texts.say(Message.of("table.zeros", labels, "1,200"));
  }

  @Test
  void whatIsQuotedIsQuotedAsTheLanguageDoes() {
    String two = "“rot”, “a$1\\b”";
    assertEquals(
        "“rot”, “a$1\\b” → class 0 (orange diamonds): 1,200", zeros(Language.ENGLISH, two));
    assertEquals("„rot“, „a$1\\b“ → Klasse 0 (orange Rauten): 1.200", zeros(Language.GERMAN, two));
  }

  /** A label is no number of ours, whatever it looks like. */
  @Test
  void whatIsQuotedStaysAsItIs() {
    assertEquals(
        "„1.5“, „2,000“ → Klasse 0 (orange Rauten): 1.200",
        zeros(Language.GERMAN, "“1.5”, “2,000”"));
  }
}
