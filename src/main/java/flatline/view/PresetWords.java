package flatline.view;

import flatline.model.language.Language;
import flatline.model.language.Wordbook;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of presets in another language. They stand in the presets' files, and from there in
 * whatever is made of them, in English: so a text is known for a preset's by what it says, and is
 * somebody's own if none says that.
 */
final class PresetWords {

  private static final String NAME = "flatline/view/presets";
  private static final String CHANGED = "changed";
  private static final String PARAGRAPH = "\n\n";

  private final Map<String, String> translations = new HashMap<>();
  private final String changed;
  private final String mark;

  PresetWords(Language language) {
    Wordbook english = Wordbook.of(NAME, Language.ENGLISH);
    Wordbook spoken = Wordbook.of(NAME, language);
    english.texts().forEach((key, text) -> translations.put(text, spoken.get(key)));
    changed = english.get(CHANGED);
    mark = spoken.get(CHANGED);
  }

  /** A title or what is said of a run, in the language if it is a preset's; else as it stands. */
  String of(String text) {
    if (text.endsWith(changed)) {
      return of(text.substring(0, text.length() - changed.length())) + mark;
    }
    int end = text.indexOf(PARAGRAPH);
    return end < 0
        ? translations.getOrDefault(text, text)
        : of(text.substring(0, end)) + PARAGRAPH + of(text.substring(end + PARAGRAPH.length()));
  }
}
