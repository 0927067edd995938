package flatline.view.key;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;

/**
 * What the row of digits of a keyboard prints without Shift. No key event says so of itself: it is
 * guessed by the country and learned from the keys that are pressed.
 */
enum DigitRow {
  /** Nothing is known: the country has digits there, as most do. */
  UNKNOWN,
  /** Digits: one was pressed. */
  DIGITS,
  /** {@code & é " ' ( - è _ ç à}, then {@code ) =}. */
  FRENCH,
  /** {@code & é " ' ( § è ! ç à}, then {@code ) -}. */
  BELGIAN;

  /** Digits that print there a letter or sign which has no code of its own. */
  private static final Map<String, KeyCode> LETTERS =
      Map.of(
          "é", KeyCode.DIGIT2,
          "§", KeyCode.DIGIT6,
          "è", KeyCode.DIGIT7,
          "ç", KeyCode.DIGIT9,
          "à", KeyCode.DIGIT0);

  /** Digits that print there what other keyboards print with Shift alone. */
  private static final Map<KeyCode, KeyCode> SIGNS =
      new EnumMap<>(
          Map.of(
              KeyCode.AMPERSAND, KeyCode.DIGIT1,
              KeyCode.QUOTEDBL, KeyCode.DIGIT3,
              KeyCode.LEFT_PARENTHESIS, KeyCode.DIGIT5,
              KeyCode.UNDERSCORE, KeyCode.DIGIT8));

  /** Digits as codes name them. */
  private static final Set<KeyCode> DIGIT_CODES = EnumSet.range(KeyCode.DIGIT0, KeyCode.DIGIT9);

  /** What is to be expected in a country. */
  static DigitRow of(Locale locale) {
    return switch (locale.getCountry()) {
      case "FR" -> FRENCH;
      case "BE" -> BELGIAN;
      default -> UNKNOWN;
    };
  }

  /**
   * What is known after a key.
   *
   * @param text what it prints; empty if nothing
   */
  DigitRow after(KeyCode code, String text, boolean shift) {
    boolean digit = text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    if (digit && !shift && DIGIT_CODES.contains(code)) {
      return DIGITS;
    }
    if (shift ? digit && code == KeyCode.MINUS : code == KeyCode.UNDERSCORE) {
      return FRENCH;
    }
    if (shift ? text.equals("6") && code == KeyCode.UNDEFINED : text.equals("§")) {
      return BELGIAN;
    }
    boolean either = shift ? digit && SIGNS.containsKey(code) : SIGNS.containsKey(code);
    return either && this != BELGIAN ? FRENCH : this;
  }

  /**
   * The key at whose place something is printed without Shift that no other keyboard prints so: it
   * is sure enough to be tried, after what it prints, whatever is known.
   */
  Optional<KeyCode> place(KeyCode code, String text) {
    KeyCode sign = SIGNS.getOrDefault(code, LETTERS.get(text));
    return Optional.ofNullable(sign)
        .or(() ->
            Optional.ofNullable(
                switch (code) {
                  case QUOTE -> this == DIGITS ? null : KeyCode.DIGIT4;
                  case EXCLAMATION_MARK -> this == BELGIAN ? KeyCode.DIGIT8 : null;
                  case RIGHT_PARENTHESIS -> this == FRENCH ? KeyCode.MINUS : null;
                  default -> null;
                }));
  }

  /** The digit that comes before the sign which its key prints and which means something, too. */
  Optional<KeyCode> digitBefore(KeyCode code) {
    return this == FRENCH && code == KeyCode.MINUS ? Optional.of(KeyCode.DIGIT6) : Optional.empty();
  }
}
