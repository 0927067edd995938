package flatline.view.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.view.key.KeyPlaces.Press;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The codes and texts are those that a real keyboard of each layout gave. */
class KeyPlacesTest {

  private static List<Press> of(KeyCode code, String text, boolean shift) {
    return KeyPlaces.of(code, text, shift, DigitRow.UNKNOWN);
  }

  private static boolean isMeant(KeyCode code, String text, boolean shift, Press press) {
    return of(code, text, shift).contains(press);
  }

  @Test
  void aLatinKeyIsItself() {
    assertEquals(List.of(new Press(KeyCode.N, false)), of(KeyCode.N, "n", false));
    assertEquals(List.of(new Press(KeyCode.N, true)), of(KeyCode.N, "N", true));
    assertEquals(List.of(new Press(KeyCode.Z, false)), of(KeyCode.Z, "", false));
    assertEquals(List.of(new Press(KeyCode.DIGIT1, false)), of(KeyCode.DIGIT1, "1", false));
    assertEquals(List.of(new Press(KeyCode.COMMA, false)), of(KeyCode.COMMA, ",", false));
    assertEquals(List.of(new Press(KeyCode.SPACE, false)), of(KeyCode.SPACE, " ", false));
    assertEquals(List.of(new Press(KeyCode.LEFT, true)), of(KeyCode.LEFT, "", true));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "AMPERSAND, &, DIGIT1",
        "UNDEFINED, é, DIGIT2",
        "QUOTEDBL, \", DIGIT3",
        "QUOTE, ', DIGIT4",
        "LEFT_PARENTHESIS, (, DIGIT5",
        "UNDEFINED, §, DIGIT6",
        "UNDEFINED, è, DIGIT7",
        "UNDERSCORE, _, DIGIT8",
        "UNDEFINED, ç, DIGIT9",
        "UNDEFINED, à, DIGIT0"
      })
  void theFrenchRowOfDigitsNeedsNoShift(KeyCode code, String text, KeyCode meant) {
    assertEquals(new Press(meant, false), of(code, text, false).getLast());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {"AMPERSAND, 1", "UNDEFINED, 2", "QUOTE, 4", "MINUS, 6", "UNDEFINED, 9"})
  void aFrenchDigitWithShiftIsThatDigit(KeyCode code, String text) {
    assertTrue(isMeant(code, text, true, new Press(KeyCode.valueOf("DIGIT" + text), false)));
  }

  @Test
  void aSignIsTheKeyThatPrintsIt() {
    assertTrue(isMeant(KeyCode.SEMICOLON, ".", true, new Press(KeyCode.PERIOD, false)));
    assertTrue(isMeant(KeyCode.EQUALS, "+", true, new Press(KeyCode.PLUS, false)));
    assertTrue(isMeant(KeyCode.DIGIT0, "=", true, new Press(KeyCode.EQUALS, false)));
  }

  @Test
  void whatSeveralLayoutsPrintAtOtherPlacesStaysAsItIs() {
    for (KeyCode code : List.of(KeyCode.MINUS, KeyCode.SEMICOLON, KeyCode.SLASH)) {
      assertEquals(List.of(new Press(code, false)), of(code, code.getChar(), false));
    }
    assertEquals(
        List.of(new Press(KeyCode.QUOTE, false)),
        KeyPlaces.of(KeyCode.QUOTE, "'", false, DigitRow.DIGITS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", ""})
  void onAFrenchKeyboardSixComesBeforeMinusWhichIsBesideEquals(String text) {
    var six = new Press(KeyCode.DIGIT6, false);
    var minus = new Press(KeyCode.MINUS, false);
    assertEquals(List.of(six, minus), KeyPlaces.of(KeyCode.MINUS, text, false, DigitRow.FRENCH));
    assertEquals(List.of(minus), KeyPlaces.of(KeyCode.MINUS, text, false, DigitRow.BELGIAN));
    assertEquals(
        minus, KeyPlaces.of(KeyCode.RIGHT_PARENTHESIS, ")", false, DigitRow.FRENCH).getLast());
    assertEquals(
        new Press(KeyCode.DIGIT8, false),
        KeyPlaces.of(KeyCode.EXCLAMATION_MARK, "!", false, DigitRow.BELGIAN).getLast());
  }

  @ParameterizedTest
  @CsvSource({
    "N, т, ν, \u05de, \u0649",
    "Z, я, ζ, \u05d6, \u0626",
    "Y, н, υ, \u05d8, \u063a",
    "R, к, ρ, \u05e8, \u0642",
    "E, у, ε, \u05e7, \u062b",
    "U, г, θ, \u05d5, \u0639",
    "X, ч, χ, \u05e1, \u0621",
    "G, п, γ, \u05e2, \u0644",
    "L, д, λ, \u05da, \u0645",
    "S, ы, σ, \u05d3, \u0633",
    "D, в, δ, \u05d2, \u064a",
    "O, щ, ο, \u05dd, \u062e",
    "Q, й, Q, Q, \u0636",
    "M, ь, μ, \u05e6, \u0629"
  })
  void aLetterOfAnotherScriptIsTheKeyAtItsPlace(
      KeyCode meant, String russian, String greek, String hebrew, String arabic) {
    for (String text : List.of(russian, greek, hebrew, arabic)) {
      assertEquals(
          List.of(new Press(KeyCode.UNDEFINED, false), new Press(meant, false)),
          of(KeyCode.UNDEFINED, text, false),
          text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {"N, Т, Ν, N, \u0622", "U, Г, Θ, U, `", "X, Ч, Χ, X, \u0652", "Z, Я, Ζ, Z, ~"})
  void withShiftToo(KeyCode meant, String russian, String greek, String hebrew, String arabic) {
    for (String text : List.of(russian, greek, hebrew, arabic)) {
      assertTrue(isMeant(KeyCode.UNDEFINED, text, true, new Press(meant, true)), text);
    }
  }

  @Test
  void theRussianPeriodAndCommaAreThoseOfTheirPlacesTheSignsAreAsPrinted() {
    assertTrue(isMeant(KeyCode.UNDEFINED, "ю", false, new Press(KeyCode.PERIOD, false)));
    assertTrue(isMeant(KeyCode.UNDEFINED, "б", false, new Press(KeyCode.COMMA, false)));
    assertEquals(List.of(new Press(KeyCode.PERIOD, false)), of(KeyCode.PERIOD, ".", false));
  }

  @Test
  void digitsOfOtherScriptsAreDigits() {
    assertTrue(isMeant(KeyCode.UNDEFINED, "\u0663", false, new Press(KeyCode.DIGIT3, false)));
  }

  @Test
  void aLetterWithoutAPlaceIsNoKey() {
    assertEquals(List.of(new Press(KeyCode.UNDEFINED, false)), of(KeyCode.UNDEFINED, "ß", false));
    assertFalse(isMeant(KeyCode.UNDEFINED, "`", false, new Press(KeyCode.U, false)));
  }
}
