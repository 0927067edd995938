package flatline.view.key;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitRowTest {

  @Test
  void aCountryIsAFirstGuess() {
    assertEquals(DigitRow.FRENCH, DigitRow.of(Locale.FRANCE));
    assertEquals(DigitRow.BELGIAN, DigitRow.of(Locale.of("nl", "BE")));
    assertEquals(DigitRow.UNKNOWN, DigitRow.of(Locale.CANADA_FRENCH));
    assertEquals(DigitRow.UNKNOWN, DigitRow.of(Locale.US));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "AMPERSAND, &, false, FRENCH",
        "QUOTEDBL, \", false, FRENCH",
        "UNDERSCORE, _, false, FRENCH",
        "MINUS, 6, true, FRENCH",
        "AMPERSAND, 1, true, FRENCH",
        "UNDEFINED, §, false, BELGIAN",
        "UNDEFINED, 6, true, BELGIAN",
        "DIGIT4, 4, false, DIGITS",
        "NUMPAD4, 4, false, UNKNOWN",
        "DIGIT7, &, true, UNKNOWN",
        "UNDERSCORE, _, true, UNKNOWN",
        "MINUS, -, false, UNKNOWN",
        "A, a, false, UNKNOWN"
      })
  void aKeyTells(KeyCode code, String text, boolean shift, DigitRow known) {
    assertEquals(known, DigitRow.UNKNOWN.after(code, text, shift));
  }

  @Test
  void whatBothPrintChangesNothingAndADigitAll() {
    assertEquals(DigitRow.BELGIAN, DigitRow.BELGIAN.after(KeyCode.AMPERSAND, "&", false));
    assertEquals(DigitRow.DIGITS, DigitRow.FRENCH.after(KeyCode.DIGIT6, "6", false));
    assertEquals(DigitRow.FRENCH, DigitRow.DIGITS.after(KeyCode.AMPERSAND, "&", false));
  }
}
