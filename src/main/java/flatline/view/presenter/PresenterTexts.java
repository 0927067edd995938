package flatline.view.presenter;

import flatline.viewmodel.TextKeys;
import java.util.stream.Stream;

/** The texts of which there is one for each control. */
final class PresenterTexts {

  /** What is written on them. */
  static final TextKeys NAMES =
      TextKeys.of(
          "present.*",
          Stream.of(
              "play", "back", "next", "smaller", "larger", "black", "white", "ring", "freeze",
              "notes", "end"));

  /** What those do that are on or off. */
  static final TextKeys KEYS =
      TextKeys.of("key.present.*", Stream.of("black", "white", "ring", "freeze", "notes"));

  private PresenterTexts() {}
}
