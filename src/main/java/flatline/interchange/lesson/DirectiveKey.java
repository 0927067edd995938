package flatline.interchange.lesson;

import flatline.interchange.json.Shown;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a line of a block may begin with. */
enum DirectiveKey {
  SCENARIO(false),
  SET(true),
  PAGE(false),
  LOOK(false),
  PLAY(false),
  STAND(false),
  ASK(false),
  ANSWER(false),
  CLAIM(true),
  NOTE(true),
  LOCK(false),
  ONLY(false);

  private final boolean repeatable;

  DirectiveKey(boolean repeatable) {
    this.repeatable = repeatable;
  }

  /** The word that files use. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a step may have several of them. */
  boolean isRepeatable() {
    return repeatable;
  }

  /**
   * The key of a word.
   *
   * @throws LessonException if it is none
   */
  static DirectiveKey of(int line, String word) throws LessonException {
    for (DirectiveKey key : values()) {
      if (key.id().equals(word)) {
        return key;
      }
    }
    throw new LessonException(
        line,
        "unknown key "
            + Shown.text(word)
            + ", allowed here: "
            + Stream.of(values()).map(DirectiveKey::id).collect(Collectors.joining(", ")));
  }
}
