package flatline.model.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @Test
  void languagesAreFoundByTheirTags() {
    assertEquals(List.of("en", "de", "es", "fr", "nl", "zh-CN"), Language.tags());
    assertEquals(Optional.of(Language.CHINESE), Language.of("zh-CN"));
    assertEquals(Optional.empty(), Language.of("tlh"));
  }

  @ParameterizedTest
  @CsvSource({
    "de-AT, GERMAN",
    "en-GB, ENGLISH",
    "zh-Hans-SG, CHINESE",
    "nl-BE, DUTCH",
    "ar-EG, ENGLISH"
  })
  void aSystemGetsWhatItsUserReads(String system, Language language) {
    assertEquals(language, Language.closest(Locale.forLanguageTag(system)));
  }

  /** The system's language has no say, as it would have in a resource bundle. */
  @Test
  void whatIsNotTranslatedIsInEnglish() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMAN);
      var laws = Wordbook.of("flatline/model/theory/laws", Language.CHINESE);
      assertEquals("leak α", laws.get("parameter.alpha"));
      assertThrows(MissingResourceException.class, () -> laws.get("no.such"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
