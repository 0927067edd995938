package flatline.view.key;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Which key is meant where the keyboard prints something else: by what it prints, or by its place,
 * as on a Latin keyboard.
 *
 * <p>The places are those of the usual layouts for Russian, Greek, Hebrew and Arabic (101), and of
 * the French and Belgian {@link DigitRow}. What cannot be known from a key event is left as it is:
 * on other layouts, letters that these do not have; signs that a Latin keyboard prints, too, but
 * elsewhere, such as the Russian and Hebrew full stop or the Greek semicolon. The two small sigmas
 * share one capital, which counts as the one at S.
 */
final class KeyPlaces {

  /** The rows of letters as a Latin keyboard has them; those below follow its order. */
  private static final String LATIN = "QWERTYUIOPASDFGHJKL;'ZXCVBNM,./";

  private static final String RUSSIAN = "йцукенгшщзфывапролджэячсмитьбю.";
  private static final String GREEK = ";ςερτυθιοπασδφγηξκλ\u0384'ζχψωβνμ,./";

  // Written as numbers, since they run from right to left.
  private static final String HEBREW =
      "/'\u05e7\u05e8\u05d0\u05d8\u05d5\u05df\u05dd\u05e4"
          + "\u05e9\u05d3\u05d2\u05db\u05e2\u05d9\u05d7\u05dc\u05da\u05e3,"
          + "\u05d6\u05e1\u05d1\u05d4\u05e0\u05de\u05e6\u05ea\u05e5.";
  private static final String ARABIC =
      "\u0636\u0635\u062b\u0642\u0641\u063a\u0639\u0647\u062e\u062d"
          + "\u0634\u0633\u064a\u0628\u0644\u0627\u062a\u0646\u0645\u0643\u0637"
          + "\u0626\u0621\u0624\u0631\ufefb\u0649\u0629\u0648\u0632\u0638";
  private static final String ARABIC_SHIFTED =
      "\u064e\u064b\u064f\u064c\ufef9\u0625`\u00f7\u00d7\u061b"
          + "\u0650\u064d][\ufef7\u0623\u0640\u060c/:\""
          + "~\u0652}{\ufef5\u0622',.\u061f";

  private static final Map<String, KeyCode> SIGNS =
      Map.of(
          "+", KeyCode.PLUS,
          "-", KeyCode.MINUS,
          "=", KeyCode.EQUALS,
          ",", KeyCode.COMMA,
          ".", KeyCode.PERIOD);

  private static final Map<String, KeyCode> PLAIN = places(RUSSIAN, GREEK, HEBREW, ARABIC);
  private static final Map<String, KeyCode> SHIFTED = places(ARABIC_SHIFTED);

  /**
   * A key with the one modifier that says what it prints.
   *
   * @param code the key as a Latin keyboard names it
   * @param shift whether Shift belongs to it
   */
  record Press(KeyCode code, boolean shift) {}

  private KeyPlaces() {}

  private static Map<String, KeyCode> places(String... rows) {
    Map<String, KeyCode> places = new HashMap<>();
    for (String row : rows) {
      for (int i = 0; i < LATIN.length(); i++) {
        String printed = row.substring(i, i + 1);
        code(LATIN.substring(i, i + 1)).ifPresent(key -> places.put(printed, key));
      }
    }
    return places;
  }

  /** The key that a Latin letter, a digit or one of the signs in use stands for. */
  private static Optional<KeyCode> code(String printed) {
    char sign = printed.charAt(0);
    if (sign >= 'A' && sign <= 'Z') {
      return Optional.of(KeyCode.valueOf(printed));
    }
    int digit = Character.digit(sign, 10);
    return digit >= 0
        ? Optional.of(KeyCode.valueOf("DIGIT" + digit))
        : Optional.ofNullable(SIGNS.get(printed));
  }

  /**
   * What may be meant by a key, in the order in which it is to be tried: the key itself, the one
   * that stands for what is printed, the one at that place; on a French keyboard 6 before the sign
   * that its key prints.
   *
   * @param text what the key prints; empty if nothing
   * @param row what the row of digits prints
   */
  static List<Press> of(KeyCode code, String text, boolean shift, DigitRow row) {
    List<Press> presses = new ArrayList<>(List.of(new Press(code, shift)));
    if (text.length() == 1) {
      byPrint(text, shift).filter(each -> each.code() != code).ifPresent(presses::add);
      byPlace(code, text, shift).ifPresent(presses::add);
    }
    if (!shift) {
      row.place(code, text).map(key -> new Press(key, false)).ifPresent(presses::add);
      row.digitBefore(code).map(key -> new Press(key, false)).ifPresent(presses::addFirst);
    }
    return List.copyOf(presses);
  }

  /** Where Shift is needed to print a digit or sign, it belongs to the sign and not to the wish. */
  private static Optional<Press> byPrint(String text, boolean shift) {
    return code(String.valueOf(Character.toUpperCase(text.charAt(0))))
        .map(key -> new Press(key, shift && key.isLetterKey()));
  }

  private static Optional<Press> byPlace(KeyCode code, String text, boolean shift) {
    if (code != KeyCode.UNDEFINED) {
      return Optional.empty();
    }
    String small = text.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(PLAIN.get(small))
        .or(() -> Optional.ofNullable(shift ? SHIFTED.get(text) : null))
        .map(key -> new Press(key, shift));
  }

  /** The event as it came, and as it would have come from the keys that may be meant. */
  static List<KeyEvent> readings(KeyEvent event, DigitRow row) {
    return of(event.getCode(), event.getText(), event.isShiftDown(), row).stream()
        .map(press -> isOf(press, event) ? event : read(press, event))
        .toList();
  }

  private static boolean isOf(Press press, KeyEvent event) {
    return press.code() == event.getCode() && press.shift() == event.isShiftDown();
  }

  private static KeyEvent read(Press press, KeyEvent event) {
    return new KeyEvent(
        event.getSource(),
        event.getTarget(),
        event.getEventType(),
        event.getCharacter(),
        event.getText(),
        press.code(),
        press.shift(),
        event.isControlDown(),
        event.isAltDown(),
        event.isMetaDown());
  }
}
