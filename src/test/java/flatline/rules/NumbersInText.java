package flatline.rules;

import flatline.model.language.Language;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The numbers that stand in a text of a language, whatever its signs; in order of size as text. */
final class NumbersInText {

  /** Numbers that are names, and places of arguments. */
  private static final Pattern NAMES =
      Pattern.compile("arXiv:\\S+|Pos1|Apache License 2\\.0|\\{\\d+\\}|`[^`]*`");

  private NumbersInText() {}

  static List<String> of(String text, Language language) {
    String decimal = Pattern.quote(String.valueOf(language.numbers().decimal()));
    String thousands =
        language == Language.FRENCH
            ? "[\u202f\u00a0]"
            : Pattern.quote(language.numbers().thousands());
    return Pattern.compile("\\d+(?:" + thousands + "\\d{3})*(?:" + decimal + "\\d+)?")
        .matcher(NAMES.matcher(text).replaceAll(" "))
        .results()
        .map(MatchResult::group)
        .map(number -> number.replaceAll(thousands, "").replaceAll(decimal, "."))
        .sorted()
        .toList();
  }
}
