package flatline.view;

import flatline.model.language.Language;
import flatline.model.language.Wordbook;
import java.util.HashMap;
import java.util.function.UnaryOperator;

/**
 * English as no language is, so that a test sees what does not follow the texts. None is written
 * from right to left: OpenJFX 26 throws where such a line is wrapped, be it all of one direction
 * (its {@code PrismTextLayout.computeTrailingSpaceWidth} counts letters beyond their ends).
 */
public enum PseudoLanguage {
  /** Each text twice. */
  DOUBLED(text -> text + " " + text),

  /** Each text as long as the longest languages make it: short ones by more than long ones. */
  LONG(text -> text + "~".repeat(2 + text.replaceAll("\\{\\d+}", "").length() / 3));

  private final UnaryOperator<String> change;

  PseudoLanguage(UnaryOperator<String> change) {
    this.change = change;
  }

  /**
   * Texts that are in English while that is spoken, and in this instead of every other language.
   */
  public Texts texts() {
    return new Texts(this::book);
  }

  private Wordbook book(Language language) {
    Wordbook english = Wordbook.of("flatline/view/texts", Language.ENGLISH);
    if (language == Language.ENGLISH) {
      return english;
    }
    var changed = new HashMap<>(english.texts());
    changed.replaceAll((_, text) -> change.apply(text));
    return new Wordbook(changed);
  }
}
