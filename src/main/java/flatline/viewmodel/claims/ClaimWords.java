package flatline.viewmodel.claims;

import flatline.viewmodel.Message;

/** Words of a claim, from where it is made. */
public sealed interface ClaimWords {

  /** A text of the window. */
  record Spoken(Message message) implements ClaimWords {}

  /** What a preset's file says, which is translated as a whole. */
  record OfPreset(String text) implements ClaimWords {}

  /** What a lesson's file says, in the lesson's own language. */
  record OfLesson(String text) implements ClaimWords {}

  /** A text of the window. */
  static ClaimWords of(String key, String... arguments) {
    return new Spoken(Message.of(key, arguments));
  }
}
