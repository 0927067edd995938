package flatline.interchange.json;

import java.util.Locale;

/** How values look in messages: short, on one line, without control characters. */
public final class Shown {

  private static final int LONGEST = 60;
  private static final int LONGEST_REASON = 200;

  private Shown() {}

  /** A text in quotes. */
  public static String text(String text) {
    return '"' + shorten(text) + '"';
  }

  /** The text's beginning, with what cannot be printed replaced by its code. */
  public static String shorten(String text) {
    return shorten(text, LONGEST);
  }

  /** What the parser says is wrong, without its advice to programmers. */
  static String reason(String message) {
    String plain =
        message
            .replaceFirst("^Non-standard token '([^']*)'.*", "$1, which is no number in JSON")
            .replaceFirst(" \\([^(]*\\[Source: .*", "")
            .replaceFirst(" \\(not recognized as one .*", "")
            .replaceFirst(", from `[^`]*`", "")
            .replaceFirst(":? ?(to allow|enable) `.*", "")
            .replaceFirst(" \\([^(]*`.*", "");
    return shorten(plain, LONGEST_REASON);
  }

  private static String shorten(String text, int longest) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(longest)
        .forEach(point -> {
          if (isPrintable(point)) {
            shown.appendCodePoint(point);
          } else {
            shown.append(String.format(Locale.ROOT, "\\u%04x", point));
          }
        });
    return text.codePointCount(0, text.length()) > longest ? shown + "…" : shown.toString();
  }

  private static boolean isPrintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
