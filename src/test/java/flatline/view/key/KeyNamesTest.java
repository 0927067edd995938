package flatline.view.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.language.Language;
import flatline.model.language.Wordbook;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyNamesTest {

  private static KeyNames in(Language language) {
    return new KeyNames(Wordbook.of("flatline/view/texts", language)::get);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, Ctrl+Shift+Z, Ctrl+Shift+Z",
    "ENGLISH, Esc, Escape",
    "ENGLISH, Ctrl+Plus, Ctrl++",
    "GERMAN, Ctrl+Shift+Z, Strg+Umschalt+Z",
    "GERMAN, Page Down, Bild ab",
    "GERMAN, Home, Pos1",
    "GERMAN, E, E",
    "GERMAN, Shift+Left, Umschalt+←",
    "FRENCH, Space, Espace",
    "SPANISH, Page Up, Re Pág",
    "DUTCH, End, End",
    "CHINESE, Space, 空格键"
  })
  void areThoseOnTheKeyboardsOfALanguage(Language language, String keys, String name) {
    assertEquals(name, in(language).of(KeyCombination.valueOf(keys)));
  }

  @Test
  void aMenuCallsTheSameKeysSoToo() {
    KeyCombination keys = KeyCombination.valueOf("Shift+Home");
    KeyCombination named = in(Language.GERMAN).named(keys);
    assertEquals("Umschalt+Pos1", named.getDisplayText());
    assertTrue(named.match(pressed(KeyCode.HOME)));
    assertFalse(named.match(pressed(KeyCode.END)));
    assertEquals(named, in(Language.GERMAN).named(keys));
  }

  private static KeyEvent pressed(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, true, false, false, false);
  }
}
